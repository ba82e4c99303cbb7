/**
 * Reads threads from the text they are written in:
 *
 *     # key | title
 *     王秀兰, 9d 19:40, cfy12, street-lamp-dark loose-paving
 *     The body, as Markdown.
 *
 *     + 周建国: a reply, on a floor of its own (the first is floor 2) [photo-name]
 *     ++ 王秀兰: a reply within that floor
 *     + 高振华 "2: a reply that quotes floor 2; ¶ begins a new paragraph
 *
 * The second line also takes `staff` (for the author and staff only), `pinned`, and `is lighting` (a case category).
 */
import type { BoardKey } from '../boards.js';
import { categories, type CategoryCode } from '../categories.js';
import { everyone, person } from '../cast.js';
import { photoName, type PhotoName } from '../photo-names.js';
import type { ReplyScript, ThreadScript } from '../script.types.js';
import { dice, minutesSince, type When } from '../seed.js';

const REPLY = /^(\+{1,2}) ([^\s:"]+)(?: "(\d+))?: (.*?)(?: \[([a-z -]+)\])?$/;
const WHEN = /^(\d+)d (\d\d:\d\d)$/;
const names = everyone.flatMap(({ key, name }) => [key, name]).sort((a, b) => b.length - a.length);
const MENTION = new RegExp(`@(${names.join('|')})`, 'g');

/** Real names of those whom `@name` means, each once. */
export const mentionsIn = (body: string): string[] => [
  ...new Set([...body.matchAll(MENTION)].map(([, name = '']) => person(name).key)),
];

/** @throws Error when a line can't be read or names somebody unknown */
export function tell(board: BoardKey, text: string): ThreadScript[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((story) => thread(board, story.trimEnd().split('\n')));
}

function thread(board: BoardKey, [heading = '', facts = '', ...lines]: string[]): ThreadScript {
  const [key = '', title = ''] = heading.split(' | ');
  const first = lines.findIndex((line) => REPLY.test(line));
  const body = lines
    .slice(0, first === -1 ? undefined : first)
    .join('\n')
    .trim();
  const head = readFacts(key, facts.split(', '));
  const spoken = first === -1 ? [] : lines.slice(first).filter((line) => line !== '');
  return { key, board, title, body, mentions: mentionsIn(body), ...head, replies: replies(key, head.when, spoken) };
}

type Facts = Pick<ThreadScript, 'author' | 'when' | 'place' | 'photos' | 'audience' | 'category' | 'pinned'>;

function readFacts(key: string, [author = '', ...facts]: string[]): Facts {
  let when: When | undefined;
  let place: string | null = null;
  let photos: readonly PhotoName[] = [];
  let category: CategoryCode | null = null;
  for (const fact of facts) {
    const [, days, time] = WHEN.exec(fact) ?? [];
    if (days !== undefined && time !== undefined) when = { daysAgo: Number(days), time };
    else if (fact.startsWith('is ')) category = categoryCode(fact.slice(3));
    else if (/^[a-z]{2,3}\d+$/.test(fact)) place = fact;
    else if (fact !== 'staff' && fact !== 'pinned') photos = fact.split(' ').map(photoName);
  }
  if (!when) throw new Error(`The thread ${key} does not say when`);
  const audience = facts.includes('staff') ? 'author-and-staff' : 'public';
  return { author: person(author).key, when, place, photos, audience, category, pinned: facts.includes('pinned') };
}

/** @throws Error when there is no such category */
export function categoryCode(code: string): CategoryCode {
  if (!isCategory(code)) throw new Error(`There is no category ${code}`);
  return code;
}
const isCategory = (code: string): code is CategoryCode => categories.some((one) => one.code === code);

/** A reply before its time is known. */
export interface Line {
  readonly author: string;
  readonly body: string;
  readonly within: boolean;
  /** Floor that it quotes. */
  readonly quotes?: number;
  readonly photos?: readonly PhotoName[];
}

const replies = (key: string, when: When, lines: readonly string[]): ReplyScript[] =>
  timed(
    key,
    when,
    lines.map((line): Line => {
      const [, plus, author, quotes, body, photos] = REPLY.exec(line) ?? [];
      if (author === undefined || body === undefined) throw new Error(`In ${key} this is no reply: ${line}`);
      return {
        ...{ author: person(author).key, body: body.replaceAll('¶', '\n\n'), within: plus === '++' },
        ...(quotes === undefined ? {} : { quotes: Number(quotes) }),
        photos: photos?.split(' ').map(photoName) ?? [],
      };
    }),
  );

/** Spreads replies over the time since the thread was posted: many at once, then fewer. */
export function timed(key: string, when: When, lines: readonly Line[]): ReplyScript[] {
  const drawn = dice(`times of ${key}`);
  let after = 0;
  const minutes = lines.map((_, i) => (after += drawn.whole(2, i < 4 ? 35 : 90 + 8 * i)));
  const room = minutesSince(when) - 15;
  const squeeze = Math.min(1, room / Math.max(1, after));
  /** Indexes of the replies that began a floor; the first of them is floor 2. */
  const floors: number[] = [];
  return lines.map(({ author, body, within, quotes, photos }, i) => {
    if (!within) floors.push(i);
    const parent = within ? floors.at(-1) : undefined;
    if (within && parent === undefined) throw new Error(`In ${key} a reply is within no floor: ${body}`);
    const quoted = quotes === undefined ? undefined : floors[quotes - 2];
    if (quotes !== undefined && quoted === undefined) throw new Error(`In ${key} there is no floor ${quotes} to quote`);
    return {
      ...{ author, body, photos: photos ?? [], after: Math.max(1, Math.floor(minutes[i] * squeeze)) },
      ...{ within: parent ?? null, quotes: quoted ?? null, mentions: mentionsIn(body) },
    };
  });
}
