/** What the matrix is tried on: the people of its columns, a thing of each kind, and a request of valid form for each route. */
import { randomUUID } from 'node:crypto';
import { Town } from '../work/cases/town.js';
import { type Page, Person } from '../commons/square.js';
import { form, jpeg } from '../ground/stage.js';
import { CaseActor } from '../world/case-actors.js';
import { plant } from '../world/world.js';
import { parts } from './matrix/index.js';

export const COLUMNS = ['gst', 'own', 'nbr', 'mem', 'stf', 'sup', 'adm', 'mgr', 'els'] as const;
export type Column = (typeof COLUMNS)[number];

/** The ids that go into an address and a body. */
export type Thing = Record<string, string | number>;
type Makers = Readonly<Record<string, () => Promise<Thing>>>;
interface Versioned {
  face: { id: string; version: number };
}
const HOME = [
  { code: 'hz', name: '和州市', kind: 'city' },
  { code: 'cf', name: '春风区', kind: 'district' },
  { code: 'ls', name: '柳松街道', kind: 'street' },
  { code: 'chunfeng', name: '春风里社区', kind: 'community' },
  { code: 'dongyuan', name: '东苑', kind: 'estate' },
] as const;

export class MatrixStage {
  private count = 0;
  private readonly made = new Map<string, Thing>();
  private readonly pages = new Map<Column, Page>();

  private constructor(
    readonly town: Town,
    readonly who: Record<Column, CaseActor>,
    readonly photo: Buffer,
    /** The community's working times, as they are. */
    readonly calendar: object,
    /** Somebody to be given a right. */
    readonly spare: string,
  ) {}

  static async open(): Promise<MatrixStage> {
    const town = await Town.open();
    const { guest, wang, li, member, staff, supervisor, administrator, shop } = town.people;
    const { browser, id, name } = await town.square.person('秋月的小何', 'staff', 'hz.cf.ls.qiuyue.', null);
    const els = new CaseActor(browser, id, name);
    const who = {
      ...{ gst: guest, own: wang, nbr: li, mem: member, stf: staff, sup: supervisor },
      ...{ adm: administrator, mgr: shop, els },
    };
    const spare = await town.square.person('想来帮忙的小林');
    const at = `/api/v1/communities/${town.community}/calendar`;
    const { now: _now, ...calendar } = await administrator.browser.get<{ now: unknown }>(at);
    return new MatrixStage(town, who, await jpeg(400, 300), calendar, spare.id);
  }

  /** The thing, made now unless it is there; `used()` after a change, so that the next person finds a fresh one. */
  async thing(name: string): Promise<Thing> {
    const found = this.made.get(name) ?? (await this.make(name));
    this.made.set(name, found);
    return found;
  }
  used(name: string): void {
    this.made.delete(name);
  }

  async page(column: Column): Promise<Page> {
    const found = this.pages.get(column) ?? (await this.town.page(this.who[column]));
    this.pages.set(column, found);
    return found;
  }

  close(): Promise<void> {
    return this.town.close();
  }

  /** A code that nothing has yet. */
  code(): string {
    return `n${++this.count}`;
  }

  make(name: string): Promise<Thing> {
    const maker = this.makers[name] ?? this.others[name];
    if (!maker) throw new Error(`Nobody knows how to make: ${name}`);
    return maker();
  }

  private readonly others = Object.assign({}, ...parts.map(({ things }) => things?.(this) ?? {})) as Makers;
  private readonly makers: Makers = {
    '-': async () => ({}),
    unknown: async () => ({}),
    community: async () => ({ id: this.town.community }),
    board: async () => this.versioned(this.who.adm.browser.get(`/api/v1/boards/${this.town.square.open}`)),
    owner: async () => ({ id: this.who.own.id }),
    building: async () => this.place(this.town.square.building),
    household: async () =>
      this.place(
        await plant(this.town.world, [
          ...HOME,
          { code: 'b3', name: '3号楼', kind: 'building' },
          { code: 'h502', name: '502', kind: 'household' },
        ]),
      ),
    'new-building': async () =>
      this.place(await plant(this.town.world, [...HOME, { code: this.code(), name: '新楼', kind: 'building' }])),
    grant: async () => {
      const { id } = await this.someone();
      const { adm } = this.who;
      const at = `/api/v1/places/${this.town.community}/grants`;
      await adm.browser.post(at, { accountId: id, role: 'staff' });
      const rows = await this.rows<{ id: string }>(`select id from account_grant where account_id = $1`, [id]);
      return { id: rows[0]?.id ?? '' };
    },
    'other-session': async () => {
      const { browser } = await this.someone();
      const { items } = await browser.get<{ items: { id: string }[] }>('/api/v1/sessions');
      return { id: items[0]?.id ?? '' };
    },
    'own-photo': async () => this.town.photo(this.who.own),
    'private-photo': async () => {
      const id = randomUUID();
      const sent = await this.who.own.browser.put<{ sources: { url: string }[] }>(
        `/api/v1/media/${id}?private=true`,
        form(this.photo),
      );
      const [key = '', file = ''] = (sent.sources[0]?.url ?? '').split('/private/')[1]?.split('/') ?? [];
      return { key, file };
    },

    claim: async () => {
      const { browser } = await this.someone();
      const claim = { communityId: this.town.community };
      const { residency } = await browser.post<{ residency: { id: string; version: number } }>(
        '/api/v1/me/residency',
        claim,
      );
      return { id: residency.id, version: residency.version };
    },
    'confirmed-claim': async () => {
      const { id, version } = await this.make('claim');
      const { stf } = this.who;
      await stf.browser.post(`/api/v1/residents/${id}/confirm`, { version });
      return { id: id ?? '', version: Number(version) + 1 };
    },

    merchant: async () => this.versioned(this.who.adm.browser.get(`/api/v1/organizations/${this.shop}`)),
    // By somebody who may still apply, who then makes our manager a manager of it.
    applicant: async () => {
      const { browser } = await this.someone();
      const path = `/api/v1/communities/${this.town.community}/organizations`;
      const order = { name: `新店${this.code()}`, kind: 'merchant', contactName: '周', contactPhone: '13900000001' };
      const made = await this.versioned(browser.post(path, order));
      const manager = { accountId: this.who.mgr.id, role: 'manager' };
      await browser.post(`/api/v1/organizations/${made['id']}/people`, manager);
      return this.versioned(browser.get(`/api/v1/organizations/${made['id']}`));
    },
    declined: () => this.vetted('applicant', 'decline', { reason: '证照不全' }),
    'new-merchant': () => this.vetted('applicant', 'approve'),
    suspended: () => this.vetted('new-merchant', 'suspend', { reason: '投诉多' }),
    worker: async () => {
      const { id: accountId } = await this.someone();
      const path = `/api/v1/organizations/${this.shop}/people`;
      await this.who.mgr.browser.post(path, { accountId, role: 'worker' });
      return { id: this.shop, accountId };
    },

    member: async () => {
      const rows = await this.rows<{ id: string }>(`select id from member where account_id = $1`, [this.who.mem.id]);
      return this.versioned(this.who.adm.browser.get(`/api/v1/members/${rows[0]?.id}`));
    },
    candidate: async () => {
      const { browser } = await this.someone();
      const path = `/api/v1/communities/${this.town.community}/members`;
      return this.versioned(browser.post(path, { kind: 'volunteer', skills: ['读报'] }));
    },
    'new-member': async () => {
      const { id, version } = await this.make('candidate');
      return this.versioned(this.who.stf.browser.post(`/api/v1/members/${id}/confirm`, { version }));
    },

    'public-thread': () => this.thread('public'),
    'private-thread': () => this.thread('author-and-staff'),
    'deleted-thread': async () => {
      const thread = await this.thread('public');
      await this.who.own.browser.delete(`/api/v1/threads/${thread.id}`);
      return thread;
    },
    'public-post': () => this.reply('public'),
    'private-post': () => this.reply('author-and-staff'),
    'deleted-post': async () => {
      const post = await this.reply('public');
      await this.who.own.browser.delete(`/api/v1/posts/${post.id}`);
      return post;
    },

    category: async () => {
      const body = { code: this.code(), zh: '新类', en: 'New', icon: 'lamp', pillar: 'services' };
      const path = `/api/v1/communities/${this.town.community}/categories`;
      const { id, version } = await this.who.adm.browser.post<{ id: string; version: number }>(path, body);
      return { id, version, placeId: this.town.square.building };
    },
    'public-case': () => this.matter(false),
    'private-case': () => this.matter(true),
    'merchant-inbox': async () => ({ id: `organization-${this.shop}` }),
    'member-inbox': async () => ({ id: `member-${this.who.mem.id}` }),
  };

  get shop(): string {
    return this.town.people.shop.unit.id;
  }
  someone(): Promise<Person> {
    return this.town.square.person('新来的邻居');
  }
  async versioned(answer: Promise<unknown>): Promise<Thing> {
    const { id, version } = ((await answer) as Versioned).face;
    return { id, version };
  }
  private async place(id: string): Promise<Thing> {
    const { version } = await this.who.adm.browser.get<{ version: number }>(`/api/v1/places/${id}`);
    return { id, version };
  }
  private async vetted(from: string, act: string, more: object = {}): Promise<Thing> {
    const { id, version } = await this.make(from);
    return this.versioned(this.who.stf.browser.post(`/api/v1/organizations/${id}/${act}`, { version, ...more }));
  }
  private async thread(audience: string): Promise<Thing> {
    const { browser, id, name } = this.who.own;
    const { thread } = await new Person(browser, id, name).posts(this.town.square.open, { audience });
    return { id: thread.face.id, version: thread.face.version };
  }
  private async reply(audience: string): Promise<Thing> {
    const { id } = await this.thread(audience);
    const { browser, id: own, name } = this.who.own;
    const { face } = await new Person(browser, own, name).replies(String(id));
    return { id: face.id, version: face.version };
  }
  /** Reported by the owner, in the hands of the merchant. */
  private async matter(hidden: boolean): Promise<Thing> {
    const { own, stf } = this.who;
    const { drain } = this.town.categories;
    const found = await own.opens({
      categoryId: drain.id,
      placeId: this.town.square.building,
      title: '楼上漏水',
      description: '厨房顶上滴水两天了。',
      private: hidden,
    });
    await stf.accepts(found, { categoryId: drain.id, grade: 'ordinary' });
    const { version } = await stf.dispatches(found, this.town.people.shop.unit);
    const { mine } = await stf.sees(found);
    return { id: found.id, version, personId: mine.people[0]?.id ?? '' };
  }
  rows<Row>(text: string, values: unknown[]): Promise<Row[]> {
    return this.town.world.db.source.query(text, values);
  }
}
