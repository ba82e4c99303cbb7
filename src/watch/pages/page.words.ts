/** The readable body of each public page, in both languages: what the client draws, said plainly, for those without scripts. */
import type { z } from 'zod';
import type { BoardView, ThreadItem, ThreadPage } from '../../commons/forum/index.js';
import type { CaseFace, publicPage } from '../../work/cases/index.js';
import type { Counters } from '../statistics/index.js';
import { escape, type Language } from './page.html.js';

const WORDS = {
  zh: {
    received: '收到',
    solved: '解决',
    takingPart: '参与',
    boards: '版块',
    replies: (n: number) => `${n} 回复`,
    gone: '（已删除）',
    floor: '楼',
    empty: '还没有帖子',
    threads: (n: number) => `${n} 帖子`,
  },
  en: {
    received: 'Received',
    solved: 'Solved',
    takingPart: 'Taking part',
    boards: 'Boards',
    replies: (n: number) => (n === 1 ? '1 reply' : `${n} replies`),
    gone: '(deleted)',
    floor: '#',
    empty: 'Nothing here yet',
    threads: (n: number) => (n === 1 ? '1 thread' : `${n} threads`),
  },
} as const;

/** China has one time zone and no summer time; twenty of these on a page make the formatter's price felt. */
const SHANGHAI_MS = 8 * 3_600_000;
const time = (at: string): string => {
  const local = new Date(Date.parse(at) + SHANGHAI_MS).toISOString();
  return `<time datetime="${escape(at)}">${local.slice(0, 10)} ${local.slice(11, 16)}</time>`;
};

type PublicRow = z.infer<typeof publicPage>['items'][number];

interface Picture {
  width: number;
  height: number;
  alt: string;
  sources: readonly { width: number; url: string }[];
}

/** The address of a photo's largest file, for shares. */
export const largest = (photos: readonly Picture[]): string | null => photos[0]?.sources.at(-1)?.url ?? null;

/** Tiles of the client's grid, `sizesIn` there: how wide and how high each is; the last stands for all that follow. */
const TILES: readonly (readonly (readonly [width: number, height: number])[])[] = [
  [],
  [[1, 0]],
  [[1 / 2, 1 / 2]],
  [
    [2 / 3, 2 / 3],
    [1 / 3, 1 / 3],
  ],
  [[1 / 2, 1 / 3]],
];
function sizesIn(count: number, index: number, { width, height }: Picture): string {
  const tiles = TILES[Math.min(count, 4)] ?? [];
  const [wide, high] = tiles[index] ?? tiles.at(-1) ?? [1, 0];
  const part = Math.max(wide, (high * width) / height);
  return `(min-width: 1024px) ${Math.round(720 * part)}px, calc((100vw - 66px) * ${part.toFixed(2)})`;
}

/** The same choice of files that the client offers, so that a picture is fetched once. */
const photo = ({ width, height, alt, sources }: Picture, first: boolean, sizes: string): string => {
  const [smallest] = sources;
  if (!smallest) return '';
  const set = sources.map((source) => `${source.url} ${source.width}w`).join(', ');
  const when = first ? 'fetchpriority="high"' : 'loading="lazy"';
  return `<img src="${escape(smallest.url)}" srcset="${escape(set)}" sizes="${sizes}" width="${width}" height="${height}" alt="${escape(alt)}" ${when}>`;
};
/** `early`: the first of them is in the first screen. */
const pictures = (photos: readonly Picture[], early: boolean): string =>
  photos.map((one, i) => photo(one, early && i === 0, sizesIn(photos.length, i, one))).join('');

function thread({ face }: ThreadItem, language: Language): string {
  const words = WORDS[language];
  return `<li><a href="/threads/${face.id}">${escape(face.title)}</a><p>${escape(face.excerpt)}</p>
<small>${escape(face.author.name)} · ${escape(face.board.name[language])} · ${time(face.lastReplyAt)} · ${words.replies(face.replyCount)}</small></li>`;
}

const threads = (items: readonly ThreadItem[], language: Language): string =>
  items.length ? `<ul>${items.map((item) => thread(item, language)).join('')}</ul>` : `<p>${WORDS[language].empty}</p>`;

export function homeBody(name: string, sums: Counters, items: readonly ThreadItem[], language: Language): string {
  const words = WORDS[language];
  const numbers = (['received', 'solved', 'takingPart'] as const).map(
    (key) => `<div><dt>${words[key]}</dt><dd>${sums[key]}</dd></div>`,
  );
  return `<h1>${escape(name)}</h1><dl>${numbers.join('')}</dl>
<p><a href="/boards">${words.boards}</a></p>${threads(items, language)}`;
}

export function boardsBody(name: string, boards: readonly BoardView[], language: Language): string {
  const words = WORDS[language];
  const rows = boards.map(
    ({ face }) => `<li><a href="/boards/${face.id}">${escape(face.name[language])}</a><p>${escape(face.description)}</p>
<small>${words.threads(face.threadCount)}</small></li>`,
  );
  return `<h1>${escape(name)} · ${words.boards}</h1><ul>${rows.join('')}</ul>`;
}

export const boardBody = ({ face }: BoardView, items: readonly ThreadItem[], language: Language): string =>
  `<h1>${escape(face.name[language])}</h1><p>${escape(face.description)}</p>${threads(items, language)}`;

export function threadBody({ thread: { face }, posts }: ThreadPage, language: Language): string {
  const words = WORDS[language];
  const floors = posts.items.map(({ face: post }, i) => {
    const floor = language === 'zh' ? `${post.floor} ${words.floor}` : `${words.floor}${post.floor}`;
    const who = post.author ? escape(post.author.name) : words.gone;
    // The post's HTML was made safe when it was saved. The client finds it by the floor.
    return `<article id="floor-${post.floor}"><p><b>${who}</b> <small>${floor} · ${time(post.createdAt)}</small></p>
<div>${post.html}</div>${pictures(post.photos, i === 0)}</article>`;
  });
  return `<h1>${escape(face.title)}</h1><p><a href="/boards/${face.board.id}">${escape(face.board.name[language])}</a></p>${floors.join('')}`;
}

export function caseBody(face: CaseFace, language: Language): string {
  const steps = face.timeline.map(
    ({ at, line }) => line && `<li><p>${escape(line[language])}</p><small>${time(at)}</small></li>`,
  );
  // The description's HTML was made safe by the case.
  return `<h1>${escape(face.title)}</h1><p><small>${escape(face.number)} · ${escape(face.area)}</small></p>
<section>${face.html}${pictures(face.photos, true)}${pictures(face.after, false)}</section><ol>${steps.filter(Boolean).join('')}</ol>`;
}

/** A private case has no address here: it stands in the list masked. */
export function casesBody(name: string, rows: readonly PublicRow[], language: Language): string {
  const items = rows.map(({ id, title, area, submittedAt }) => {
    const shown = id ? `<a href="/cases/${id}">${escape(title)}</a>` : escape(title);
    return `<li>${shown}<p><small>${escape(area)} · ${time(submittedAt)}</small></p></li>`;
  });
  return `<h1>${escape(name)}</h1>${items.length ? `<ul>${items.join('')}</ul>` : `<p>${WORDS[language].empty}</p>`}`;
}

/** Text of safe HTML, for descriptions. */
export const plain = (html: string, max = 160): string => {
  const text = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...text];
  return letters.length > max ? `${letters.slice(0, max - 1).join('')}…` : text;
};
