/** Asks for a private matter as somebody whom it doesn't concern, by every way there is: each answer is as if it weren't there. */
import type { Page } from '@playwright/test';
import { io } from 'socket.io-client';
import { Browser } from '../world/browser.js';
import type { Stage } from '../world/stage.js';
import type { Ear } from './ear.js';
import { expect } from './stage.js';

/** What is nobody else's business. */
export interface Secrets {
  words: readonly string[];
  /** Ids of the thread, its posts, the case. */
  ids: { thread: string; post: string; case?: string };
  /** The case's number, as people say it. */
  number?: string;
  /** Addresses of photos, with whatever signature they had. */
  photos: Set<string>;
}
/** Somebody whom it doesn't concern, in front of a page that stays open. */
export interface Stranger {
  who: string;
  page: Page;
  ear: Ear;
}
interface Contract {
  paths: Record<string, { get?: { parameters?: { name: string; schema: { enum?: string[] } }[] } }>;
}

/** An id or a key of the same shape that nothing has. */
const unknown = (one: string): string => one.replace(/[\w-]{6}$/, '000000');
const photoOf = (url: string): string => /[\w-]{43,64}/.exec(url)?.[0] ?? '';
/** What differs from one answer to the next although they say the same. */
const same = (text: string, asked: string): string =>
  text
    .replaceAll(asked, '…')
    .replace(/"requestId":"[^"]*"/g, '')
    .replace(/nonce(="|-)[\w+/=-]+/g, '');

/** @param names where ids were not typed in by the stranger, they may not be told either */
function expectSilence(told: string, { words, ids, number, photos }: Secrets, why: string, names = true): void {
  const secret = [...words, ...(number ? [number] : []), ...[...photos].map(photoOf)];
  const found = [...secret, ...(names ? Object.values(ids) : [])].filter((one) => told.includes(one));
  expect(found, why).toEqual([]);
}

/** Everything there is to ask. The page that stays open is left alone: it must have heard nothing by itself. */
export async function expectNothingTold({ who, page, ear }: Stranger, stage: Stage, secrets: Secrets): Promise<void> {
  expectSilence(await ear.heard(), secrets, `what was told to the ${who} by itself`);
  const asking = new Browser(stage.url);
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  if (cookie) asking.cookie = cookie;
  const probe = new Probe(who, asking, stage, secrets);
  await probe.askApi();
  await probe.askPages();
  await probe.askPhotos();
  await probe.askSockets();
}

/** Questions asked side by side. */
const AT_ONCE = 6;

class Probe {
  constructor(
    private readonly who: string,
    private readonly asking: Browser,
    private readonly stage: Stage,
    private readonly secrets: Secrets,
  ) {}

  /** Every readable address of the contract, with every id and every choice; some that write. */
  async askApi(): Promise<void> {
    const { community, boards, thread } = this.stage;
    const { ids, words } = this.secrets;
    const questions: (() => Promise<void>)[] = [];
    const contract = (await this.asking.send<Contract>('GET', '/api/openapi.json')).body;
    for (const [path, { get }] of Object.entries(contract.paths)) {
      if (!get) continue;
      const [one = ''] = path.includes('{') ? (path.includes('/boards/') ? Object.values(boards) : [community]) : [];
      const choices = (get.parameters ?? []).flatMap(({ name, schema }) => choicesOf(name, schema, words));
      for (const query of ['', ...choices]) questions.push(() => this.silent(filled(path, one, query)));
      if (!path.includes('{')) continue;
      questions.push(() => this.silent(filled(path, thread)));
      for (const id of Object.values(ids)) questions.push(() => this.alike('GET', path, id));
    }
    const unborn = unknown(ids.thread);
    questions.push(() => this.alike('POST', '/api/v1/threads/{id}/posts', ids.thread, { id: unborn, body: '在吗' }));
    questions.push(() => this.alike('PUT', '/api/v1/threads/{id}/read', ids.thread, { seq: 1 }));
    const matter = ids.case;
    if (matter) {
      const note = { step: 'note', version: 1, text: '看看' };
      questions.push(() => this.alike('POST', '/api/v1/cases/{id}/steps', matter, note));
      const reveal = { personId: unborn, reason: '看看' };
      questions.push(() => this.alike('POST', '/api/v1/cases/{id}/reveal', matter, reveal));
    }
    const hand = async (): Promise<void> => {
      for (let next = questions.pop(); next; next = questions.pop()) await next();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, hand));
  }

  /** The source of every page, tags for sharing included; the addresses themselves are those of nothing. */
  async askPages(): Promise<void> {
    const boards = Object.values(this.stage.boards).map((id) => `/boards/${id}`);
    for (const path of ['/', '/?view=new', '/boards', ...boards, '/cases', '/cases?state=closed', '/sitemap.xml'])
      await this.silent(path);
    const { thread, case: matter } = this.secrets.ids;
    await this.alike('GET', '/threads/{id}', thread);
    if (matter) await this.alike('GET', '/cases/{id}', matter);
  }

  /** Each photo, of every width, signed for somebody else or not at all. */
  async askPhotos(): Promise<void> {
    for (const url of this.secrets.photos) {
      const [key, file] = [photoOf(url), /\d+\.webp/.exec(url)?.[0] ?? ''];
      for (const path of [url.replace(key, '{key}'), `/media/private/{key}/${file}`, `/media/{key}/${file}`])
        await this.alike('GET', path, key);
    }
  }

  /** Rooms: entering those of the matter is answered like entering none. */
  async askSockets(): Promise<void> {
    const { stage, who } = this;
    const { ids } = this.secrets;
    const extraHeaders = { cookie: this.asking.cookie ?? '', origin: stage.url };
    const socket = io(stage.url, { transports: ['websocket'], forceNew: true, extraHeaders });
    const enter = (room: string): Promise<unknown> => socket.timeout(5000).emitWithAck('enter', { room, since: null });
    try {
      expect(await enter(`community:${stage.community}`), who).toMatchObject({ ok: true });
      for (const [room, id] of [
        ['thread', ids.thread],
        ['case', ids.case],
        ['desk', stage.community],
        ['community-staff', stage.community],
      ] as const) {
        if (!id) continue;
        const answer = await enter(`${room}:${id}`);
        expect(answer, `${room}, to the ${who}`).toEqual({ ok: false, code: 'http/not-found' });
        expect(answer).toEqual(await enter(`${room}:${unknown(id)}`));
      }
    } finally {
      socket.disconnect();
    }
  }

  private async silent(path: string): Promise<void> {
    const { status, body } = await this.asking.send('GET', path);
    expect(status, path).toBeLessThan(500);
    expectSilence(textOf(body), this.secrets, `${path}, to the ${this.who}`);
  }

  /** A refusal that is the same for what is there and for what is not. */
  private async alike(method: string, path: string, id: string, data?: object): Promise<void> {
    const ask = async (one: string): Promise<[number, string]> => {
      const { status, body } = await this.asking.send(method, filled(path, one), data);
      return [status, same(textOf(body), one)];
    };
    const [real, none] = [await ask(id), await ask(unknown(id))];
    expect(real, `${path} of ${id}, to the ${this.who}`).toEqual(none);
    expectSilence(real[1], this.secrets, `${path} of ${id}, to the ${this.who}`);
    // An empty draft of that name is everybody's.
    if (!path.includes('/drafts/')) expect(real[0], `${path} of ${id}, to the ${this.who}`).toBeGreaterThanOrEqual(400);
  }
}

const choicesOf = (name: string, schema: { enum?: string[] }, words: readonly string[]): string[] =>
  (name === 'q' ? words.slice(0, 2) : (schema.enum ?? [])).map((value) => `${name}=${encodeURIComponent(value)}`);
const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));
const filled = (path: string, id: string, query = ''): string =>
  path.replace(/\{\w+\}/, id) + (query ? `?${query}` : '');
