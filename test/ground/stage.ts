/** People who send photos to a world of their own, and a look at what lies on its disk, for the specs of media. */
import { readdir, readlink } from 'node:fs/promises';
import path from 'node:path';
import { AccountsService } from '../../src/ground/accounts/index.js';
import { MediaService, Photos, type Photo, type PhotoView } from '../../src/ground/media/index.js';
import { CONFIG, type Config } from '../../src/platform/config/index.js';
import { newId } from '../../src/platform/db/index.js';
import { Actor } from '../../src/platform/policy/index.js';
import type { Browser } from '../world/browser.js';
import { openWorld, type World } from '../world/world.js';
import { scene } from './desk.js';

export interface Person {
  browser: Browser;
  actor: Actor;
}

export const form = (bytes: Uint8Array, name = '照片.jpg', field = 'photo'): FormData => {
  const data = new FormData();
  data.append(field, new Blob([new Uint8Array(bytes)]), name);
  return data;
};

/** A photo; each seed another one. */
export const jpeg = (width = 1000, height = 750, seed = 0): Promise<Buffer> =>
  scene(width, height)
    .modulate({ hue: seed * 37 })
    .jpeg({ quality: 90 - seed })
    .toBuffer();

export class Stage {
  private people = 0;

  private constructor(
    readonly world: World,
    private readonly dataDir: string,
  ) {}

  static async open(options: { throttles?: boolean } = {}): Promise<Stage> {
    const world = await openWorld(options);
    return new Stage(world, world.app.nest.get<Config>(CONFIG).dataDir);
  }

  get media(): MediaService {
    return this.world.app.nest.get(MediaService);
  }

  async person(): Promise<Person> {
    const accounts = this.world.app.nest.get(AccountsService);
    const login = `1990001${String(++this.people).padStart(4, '0')}`;
    const facts = { login, password: 'quiet-river-42', name: `住户${this.people}`, homePath: null, consent: null };
    const account = await accounts.prepare({ ...facts, language: 'zh' });
    await accounts.register(account);
    const browser = this.world.browser();
    await browser.post('/api/v1/sessions', { login, password: facts.password });
    const { items } = await browser.get<{ items: { id: string }[] }>('/api/v1/sessions');
    const sessionId = items[0]?.id ?? null;
    const actor = new Actor({ id: account.id, sessionId, name: account.name, language: 'zh', home: null, grants: [] });
    return { browser, actor };
  }

  upload(by: Person, bytes: Uint8Array, id = newId(), query = ''): Promise<PhotoView> {
    return by.browser.put<PhotoView>(`/api/v1/media/${id}${query}`, form(bytes));
  }

  attach(by: Person, ids: string[], use = { kind: 'thread', id: newId(), private: false }): Promise<Photo[]> {
    const inputs = ids.map((id) => ({ id, alt: '路灯' }));
    return this.media.attach(inputs, use, by.actor);
  }

  /** The smallest address of a photo, as a person's view has it. */
  urlOf(photo: Photo | undefined, by?: Person): string {
    if (!photo) throw new Error('There is no photo');
    return this.world.app.nest.get(Photos).face(photo, by?.actor.sessionId ?? null).sources[0]?.url ?? 'no address';
  }

  /** Every file and folder in the photo folder. */
  async onDisk(): Promise<string[]> {
    const root = path.join(this.dataDir, 'media');
    const spaces = await Promise.all(
      ['public', 'private'].map((space) => readdir(path.join(root, space), { recursive: true }).catch(() => [])),
    );
    return [...spaces.flat(), ...(await readdir(path.join(root, '.parts')))].sort();
  }

  /** Waits until nothing is being received or made. */
  async quiet(): Promise<void> {
    const parts = path.join(this.dataDir, 'media/.parts');
    while ((await readdir(parts)).length) await new Promise((done) => setTimeout(done, 20));
  }

  /** How many files this process holds open in the photo folder. */
  async descriptors(): Promise<number> {
    const held = await readdir('/proc/self/fd');
    const names = await Promise.all(held.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')));
    return names.filter((name) => name.startsWith(this.dataDir)).length;
  }
}

export const status = async (browser: Browser, url: string): Promise<number> => (await browser.send('GET', url)).status;
