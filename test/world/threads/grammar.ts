/**
 * Draws threads from topics. A topic is written as lines:
 *
 *     = key | board | category or - | estates or - | voices or -
 *     * title :: what happened [photo]  every one becomes a thread
 *     + a reply to this one; ++ the author's answer to it
 *     o an opening                    some threads have one, and so on
 *     d a detail
 *     c a closing
 *     r a reply that suits every thread of the topic
 *     t the author's
 *     s one of the staff
 *
 * {栋} is the author's building, {邻} somebody who lives there too, {户} a flat, {时} a time of day.
 */
import { boards, type BoardKey } from '../boards.js';
import { building, households, residents, type Person, type Voice, voices } from '../cast.js';
import type { CategoryCode } from '../categories.js';
import { photoName, type PhotoName } from '../photo-names.js';
import type { ThreadScript } from '../script.types.js';
import { dice, type Dice } from '../seed.js';
import { categoryCode, mentionsIn, timed, type Line } from './tell.js';

type Kind = 'o' | 'd' | 'c' | 'r' | 't' | 's';

interface Story {
  readonly title: string;
  readonly body: string;
  readonly photos: readonly PhotoName[];
  /** Between which ages one could have written it. */
  readonly ages: readonly [number, number];
  readonly replies: readonly { readonly body: string; readonly own: boolean }[];
}

interface Topic {
  readonly key: string;
  readonly board: BoardKey;
  readonly category: CategoryCode | null;
  readonly authors: readonly Person[];
  readonly stories: readonly Story[];
  readonly lines: Record<Kind, readonly string[]>;
}

const listed = (field: string): string[] => (field === '-' ? [] : field.split(' '));
const isVoice = (name: string): name is Voice => voices.some((one) => one === name);

function topic(text: string): Topic {
  const [head = '', ...rest] = text.trim().split('\n');
  const [key = '', board = '', category = '-', estates = '-', how = '-'] = head.split(' | ');
  const found = boards.find((one) => one.key === board);
  if (!found) throw new Error(`The topic ${key} is of no board`);
  const of = (kind: Kind): string[] => rest.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(2));
  const where = listed(estates);
  const who = listed(how).filter(isVoice);
  return {
    key,
    board: found.key,
    category: category === '-' ? null : categoryCode(category),
    authors: residents.filter(
      ({ home, voice, residency }) =>
        residency === 'confirmed' &&
        (where.length === 0 || where.includes(building(home!.building).estate)) &&
        (who.length === 0 || who.includes(voice)),
    ),
    stories: storiesIn(rest),
    lines: { o: of('o'), d: of('d'), c: of('c'), r: of('r'), t: of('t'), s: of('s') },
  };
}

/** `*(old)`: only somebody of these years could have written it. */
const ages: Record<string, readonly [number, number]> = { '': [0, 120], old: [55, 120], mid: [28, 52], young: [0, 34] };

function storiesIn(lines: readonly string[]): Story[] {
  const stories: (Omit<Story, 'replies'> & { replies: Story['replies'][number][] })[] = [];
  for (const line of lines) {
    const [, mark, age, said = ''] = /^(\*|\+{1,2})(?:\((old|mid|young)\))? (.*)$/.exec(line) ?? [];
    if (mark === '*') {
      const [, title = '', body = '', photos] = /^(.*) :: (.*?)(?: \[([a-z -]+)\])?$/.exec(said) ?? [];
      stories.push({
        title,
        ages: ages[age ?? ''] ?? ages[''],
        body: body.replaceAll('¶', '\n\n'),
        photos: listed(photos ?? '-').map(photoName),
        replies: [],
      });
    } else if (mark !== undefined) stories.at(-1)?.replies.push({ body: said, own: mark === '++' });
  }
  return stories;
}

/** Gives every one of them once before any comes again; only those that fit. @throws Error when none fits */
function rotating<T>(drawn: Dice, all: readonly T[]): (fits?: (one: T) => boolean) => T {
  let left: T[] = [];
  return (fits = () => true) => {
    let at = left.findIndex(fits);
    if (at === -1) {
      left = [...left, ...drawn.shuffle(all)];
      at = left.findIndex(fits);
    }
    const [one] = left.splice(at, 1);
    if (at === -1 || one === undefined) throw new Error('Nothing fits');
    return one;
  };
}

const gridWorker: Record<string, string> = { cfy: '邓志远', ha: '何立冬', jh: '马晓宁', fj: '卢珊' };
const times = ['早上七点多', '中午', '下午三点来钟', '傍晚', '晚上八点', '夜里十点多', '昨晚', '今早', '刚才', '前天'];
const leads = ['', '', '', '', '', '', '', '', '嗯，', '是啊，', '对了，', '补一句：'];
const tails = ['', '', '', '', '', '', '', '。', '。', '～', ' 👍', ' 🙏'];

/** All threads of the topics in this text, each topic's one after the other. */
export const drawThreads = (text: string): ThreadScript[] =>
  text
    .split(/^= /m)
    .slice(1)
    .flatMap((one) => drawTopic(topic(one)));

function drawTopic({ key, board, category, authors, stories, lines }: Topic): ThreadScript[] {
  const drawn = dice(`topic ${key}`);
  const [opening, detail, closing] = [rotating(drawn, lines.o), rotating(drawn, lines.d), rotating(drawn, lines.c)];
  const [answer, thanks, official] = [rotating(drawn, lines.r), rotating(drawn, lines.t), rotating(drawn, lines.s)];
  const writers = rotating(drawn, authors);
  return stories.map(({ title, body: story, photos, ages: [low, high], replies }, i): ThreadScript => {
    const author = writers(({ age }) => age >= low && age <= high);
    const filled = fill(author);
    const body = [
      (lines.o.length > 0 && drawn.chance(0.6) ? filled(opening()) : '') + filled(story),
      lines.d.length > 0 && drawn.chance(0.7) ? filled(detail()) : '',
      lines.c.length > 0 && drawn.chance(0.75) ? filled(closing()) : '',
    ].filter((part) => part !== '');
    const when = {
      daysAgo: drawn.whole(2, 118),
      time: `${String(drawn.whole(6, 22)).padStart(2, '0')}:${String(drawn.whole(0, 59)).padStart(2, '0')}`,
    };
    const name = `${key}-${i + 1}`;
    return {
      ...{ key: name, board, author: author.key, title: filled(title), body: body.join('\n\n'), category, when },
      photos,
      ...{ mentions: mentionsIn(body.join(' ')), audience: 'public', pinned: false },
      place: drawn.chance(0.6) ? author.home!.building : null,
      replies: timed(name, when, conversation(author, replies, filled)),
    };
  });

  function fill(author: Person): (line: string) => string {
    const home = building(author.home!.building);
    const flats = households.filter((one) => one.building === home.key);
    const slots: Record<string, () => string> = {
      栋: () => home.full,
      号: () => `${home.position + 1}栋`,
      邻: () =>
        `${drawn.pick(['王', '李', '张', '刘', '陈', '杨', '赵', '周', '吴', '孙'])}${drawn.pick(['姐', '叔', '阿姨', '大爷', '哥'])}`,
      户: () => drawn.pick(flats).label,
      时: () => drawn.pick(times),
    };
    return (line) => line.replace(/\{(.)\}/g, (_, slot: string) => slots[slot]?.() ?? '');
  }

  function conversation(author: Person, told: Story['replies'], filled: (line: string) => string): Line[] {
    const more = Math.min(lines.r.length, drawn.pick([0, 1, 2, 3, 3, 4, 4, 5, 5, 6, 8, 11]));
    const speakers = rotating(
      drawn,
      residents.filter((one) => one.key !== author.key && one.residency === 'confirmed').map((one) => one.key),
    );
    const said: Line[] = told.map(({ body, own }) =>
      own
        ? { author: author.key, body: filled(body), within: true }
        : { author: speakers(), body: filled(body), within: false },
    );
    const used = new Set<string>();
    for (let n = 0; n < more; n++) {
      const words = answer((one) => !used.has(one));
      used.add(words);
      const line = { author: speakers(), body: colour(filled(words)), within: false };
      said.splice(gap(said), 0, line);
    }
    if (lines.t.length > 0 && said.length > 2 && drawn.chance(0.4))
      said.push({ author: author.key, body: filled(thanks()), within: false });
    if (lines.s.length > 0 && said.length > 1) {
      const estate = building(author.home!.building).estate;
      said.splice(gap(said), 0, { author: gridWorker[estate] ?? '刘芳', body: filled(official()), within: false });
    }
    return said;
  }

  /** Where a further floor may stand: not between a reply and the answer within it. */
  function gap(said: readonly Line[]): number {
    const free = [...said.keys(), said.length].filter((at) => at > 0 && !said[at]?.within);
    return free.length > 0 ? drawn.pick(free) : said.length;
  }

  /** The same thing is seldom said the same way twice. */
  function colour(line: string): string {
    const ended = /[。！？…～）]$/u.test(line);
    const spoken = /^\p{Script=Han}/u.test(line) ? drawn.pick(leads) : '';
    return `${spoken}${line}${ended ? '' : drawn.pick(tails)}`;
  }
}
