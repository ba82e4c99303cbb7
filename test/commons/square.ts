/** A community with boards and people who write in them, for the specs of the forum. Every answer is held to its schema. */
import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { z } from 'zod';
import { AccountsService } from '../../src/ground/accounts/index.js';
import type { BoardView, ThreadPage, ThreadItem } from '../../src/commons/forum/index.js';
import {
  boardList,
  boardView,
  innerPage,
  postPage,
  postSource,
  postView,
  revisionPage,
  threadHead,
  threadList,
  threadPage,
  type PostView,
  type ThreadHead,
} from '../../src/commons/forum/forum.schema.js';
import { newId } from '../../src/platform/db/index.js';
import type { Role } from '../../src/platform/policy/index.js';
import { form, jpeg } from '../ground/stage.js';
import type { Browser } from '../world/browser.js';
import { give, openWorld, plant, type World } from '../world/world.js';

export const AT = 'hz.cf.ls.chunfeng.';
export const BUILDING = `${AT}dongyuan.b3.`;
const above = [
  { code: 'hz', name: '和州市', kind: 'city' },
  { code: 'cf', name: '春风区', kind: 'district' },
  { code: 'ls', name: '柳松街道', kind: 'street' },
] as const;
const chunfeng = { code: 'chunfeng', name: '春风里社区', kind: 'community' } as const;
const building = [
  { code: 'dongyuan', name: '东苑', kind: 'estate' },
  { code: 'b3', name: '3号楼', kind: 'building' },
] as const;

export interface Message {
  room: string;
  seq: number | null;
  type: string;
  view: unknown;
}
type Ack = { ok: boolean; code?: string; seq?: number | null; missed?: Message[]; reset?: true };

/** An open page: what its socket hears. */
export class Page {
  readonly heard: Message[] = [];
  readonly evicted: string[] = [];

  constructor(readonly socket: Socket) {
    socket.on('message', (message: Message) => this.heard.push(message));
    socket.on('evicted', ({ room }: { room: string }) => this.evicted.push(room));
  }

  enter(room: string, since?: number): Promise<Ack> {
    return this.socket.emitWithAck('enter', since === undefined ? { room } : { room, since }) as Promise<Ack>;
  }

  of(type: string): Message[] {
    return this.heard.filter((message) => message.type === type);
  }
}

/** Looks again until it is so; a second is all that live may take. */
export async function soon(is: () => boolean, ms = 1_000): Promise<void> {
  const end = performance.now() + ms;
  while (!is()) {
    if (performance.now() > end) throw new Error('It did not happen in time');
    await new Promise((done) => setTimeout(done, 5));
  }
}

export class Person {
  constructor(
    readonly browser: Browser,
    readonly id: string,
    readonly name: string,
  ) {}

  private async as<T>(schema: z.ZodType<T>, answer: Promise<unknown>): Promise<T> {
    return schema.parse(await answer);
  }

  board(id: string): Promise<BoardView> {
    return this.as(boardView, this.browser.get(`/api/v1/boards/${id}`));
  }
  async boards(community: string): Promise<BoardView[]> {
    return (await this.as(boardList, this.browser.get(`/api/v1/communities/${community}/boards`))).items;
  }
  list(path: string): Promise<{ items: ThreadItem[]; next: string | null }> {
    return this.as(threadList, this.browser.get(`/api/v1/${path}`));
  }
  posts(boardId: string, more: object = {}): Promise<ThreadPage> {
    const order = { id: newId(), boardId, title: '楼道灯不亮', body: '三楼的灯坏了好几天，老人上下不方便。', ...more };
    return this.as(threadPage, this.browser.post('/api/v1/threads', order));
  }
  replies(thread: string, body = '我们楼也是', more: object = {}): Promise<PostView> {
    return this.as(postView, this.browser.post(`/api/v1/threads/${thread}/posts`, { id: newId(), body, ...more }));
  }
  reads(thread: string, query = ''): Promise<ThreadPage> {
    return this.as(threadPage, this.browser.get(`/api/v1/threads/${thread}${query}`));
  }
  turns(thread: string, query: string): Promise<z.infer<typeof postPage>> {
    return this.as(postPage, this.browser.get(`/api/v1/threads/${thread}/posts${query}`));
  }
  changes(thread: string, change: object): Promise<ThreadHead> {
    return this.as(threadHead, this.browser.patch(`/api/v1/threads/${thread}`, change));
  }
  edits(post: string, change: object): Promise<PostView> {
    return this.as(postView, this.browser.patch(`/api/v1/posts/${post}`, change));
  }
  post(post: string): Promise<PostView> {
    return this.as(postView, this.browser.get(`/api/v1/posts/${post}`));
  }
  inner(post: string, query = ''): Promise<z.infer<typeof innerPage>> {
    return this.as(innerPage, this.browser.get(`/api/v1/posts/${post}/replies${query}`));
  }
  source(post: string): Promise<z.infer<typeof postSource>> {
    return this.as(postSource, this.browser.get(`/api/v1/posts/${post}/source`));
  }
  history(post: string): Promise<z.infer<typeof revisionPage>> {
    return this.as(revisionPage, this.browser.get(`/api/v1/posts/${post}/revisions`));
  }
}

export class Square {
  private phones = 0;
  private readonly sockets: Socket[] = [];

  private constructor(
    readonly world: World,
    readonly community: string,
    readonly building: string,
    readonly staff: Person,
    readonly administrator: Person,
    /** Where everybody may choose who reads. */
    readonly open: string,
    /** Where only author and staff read. */
    readonly discreet: string,
  ) {}

  static async open(options: Parameters<typeof openWorld>[0] = {}): Promise<Square> {
    const world = await openWorld(options);
    const community = await plant(world, [...above, chunfeng]);
    const flat = await plant(world, [...above, chunfeng, ...building]);
    const square = new Square(world, community, flat, nobody, nobody, '', '');
    const administrator = await square.person('刘芳', 'administrator', 'hz.');
    const staff = await square.person('陈姐', 'staff');
    const board = (zh: string, audience: string | null) =>
      administrator.browser.post<BoardView>(`/api/v1/communities/${community}/boards`, {
        name: { zh, en: zh === '报事' ? 'Report' : 'Hardship' },
        pillar: 'services',
        audience,
      });
    const [first, second] = [await board('报事', null), await board('困难', 'author-and-staff')];
    return Object.assign(square, { administrator, staff, open: first.face.id, discreet: second.face.id });
  }

  /** Somebody new who says they live here, with a right at the community (or elsewhere) if one is named. */
  async person(name: string, role?: Role, path = AT, home: string | null = AT): Promise<Person> {
    const accounts = this.world.app.nest.get(AccountsService);
    const login = `1990000${String(++this.phones).padStart(4, '0')}`;
    const password = 'quiet-river-42';
    const account = await accounts.prepare({ login, password, name, homePath: home, language: 'zh', consent: null });
    await accounts.register(account);
    if (role) await give(this.world, { accountId: account.id, role, path });
    const browser = this.world.browser();
    await browser.post('/api/v1/sessions', { login, password });
    return new Person(browser, account.id, name);
  }

  resident(name = '王大爷'): Promise<Person> {
    return this.person(name, 'resident', BUILDING);
  }

  guest(): Person {
    return new Person(this.world.browser(), '', '');
  }

  /** A photo sent in; each seed another one. */
  async photo(by: Person, seed = 0): Promise<{ id: string; alt: string }> {
    const id = newId();
    await by.browser.put(`/api/v1/media/${id}`, form(await jpeg(800, 600, seed)));
    return { id, alt: '坏了的灯' };
  }

  async page(person: Person): Promise<Page> {
    const extraHeaders = person.browser.cookie ? { cookie: person.browser.cookie } : undefined;
    const socket = io(this.world.url, {
      transports: ['websocket'],
      forceNew: true,
      ...(extraHeaders && { extraHeaders }),
    });
    this.sockets.push(socket);
    await new Promise<void>((done) => socket.on('connect', () => done()));
    return new Page(socket);
  }

  /** Rows as they lie in the database. */
  async count(table: string, where = 'true'): Promise<number> {
    const rows: unknown = await this.world.db.source.query(`select count(*)::int as n from ${table} where ${where}`);
    return (rows as { n: number }[])[0]?.n ?? 0;
  }

  async close(): Promise<void> {
    this.sockets.forEach((socket) => socket.close());
    await this.world.settle();
    await this.world.close();
  }
}

const nobody = new Person(undefined as never, '', '');
export const key = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });
