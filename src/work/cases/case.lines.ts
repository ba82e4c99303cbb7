/** The sentences that residents read: a step's public line from the workflow table, its values filled in, in both languages. */
import type { Line } from '../../platform/flow/index.js';
import type { CaseState, CaseStep } from './case.facts.js';
import { caseFlow } from './case.flow.js';
import type { Grade } from '../../ground/calendar/index.js';

/** Values of a line as they are kept: moments in ISO, codes as codes, so that each language words them itself. */
export type LineValues = Readonly<Record<string, string>>;

type Language = keyof Line;

const FINDINGS: Readonly<Record<string, Line>> = {
  true: { zh: '情况属实', en: 'it is so' },
  partly: { zh: '部分属实', en: 'partly so' },
  not: { zh: '与反映不符', en: 'not as reported' },
};
const GRADE_WORDS: Readonly<Record<Grade, Line>> = {
  emergency: { zh: '特急', en: 'emergency' },
  urgent: { zh: '紧急', en: 'urgent' },
  ordinary: { zh: '一般', en: 'ordinary' },
  complex: { zh: '复杂', en: 'complex' },
};
const ZONE = 'Asia/Shanghai';
const CLOCKS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat('zh-CN', {
    timeZone: ZONE,
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }),
};

const moment = (value: string, language: Language): string => CLOCKS[language].format(new Date(value));
/** `d5` working days, `h24` plain hours. */
function term(value: string, language: Language): string {
  const [unit, n] = [value.slice(0, 1), value.slice(1)];
  if (language === 'zh') return unit === 'd' ? `${n} 个工作日` : `${n} 小时`;
  return unit === 'd' ? `${n} working days` : `${n} hours`;
}
const coded =
  (words: Readonly<Record<string, Line>>) =>
  (value: string, language: Language): string =>
    words[value]?.[language] ?? value;

/** Values that are worded; all others stand as people wrote them. */
const WORDINGS: Readonly<Record<string, (value: string, language: Language, values: LineValues) => string>> = {
  due: moment,
  when: moment,
  grade: coded(GRADE_WORDS),
  term,
  finding: (value, language, { words }) =>
    [coded(FINDINGS)(value, language), ...(words ? [words] : [])].join(language === 'zh' ? '，' : ', '),
};

/** The line of a step in both languages. */
export function wording(line: Line, values: LineValues): Line {
  // A member is unit and handler at once: named once.
  const { zh, en } = values['unit'] === values['handler'] ? named(line) : line;
  return { zh: fill(zh, 'zh', values), en: fill(en, 'en', values) };
}

const named = ({ zh, en }: Line): Line => ({
  zh: zh.replace('{unit}的{handler}', '{handler}'),
  en: en.replace('{handler} of {unit}', '{handler}'),
});

const fill = (text: string, language: Language, values: LineValues): string =>
  text.replace(/\{(\w+)\}([。.]?)/g, (whole, name: string, stop: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    const words = WORDINGS[name]?.(value, language, values) ?? value;
    // Whoever ended their sentence needs no second full stop.
    return /[。！？.!?…]$/u.test(words) ? words : words + stop;
  });

/** The public line of a step that was taken, or null where residents read nothing of it. */
export function publicLine(step: CaseStep, from: CaseState | null, ending: string | null): Line | null {
  const row = caseFlow.table.steps.find(
    (one) => one.step === step && (from === null ? one.from === null : (one.from?.includes(from) ?? false)),
  );
  if (!row) return null;
  if (typeof row.to === 'string' || ending === null) return row.publicLine;
  const end = row.to[ending];
  return typeof end === 'object' && end.publicLine !== undefined ? end.publicLine : row.publicLine;
}
