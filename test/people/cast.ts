/** A community with people in it, for the specs of this floor. */
import type { MeView } from '../../src/ground/accounts/index.js';
import type { Role } from '../../src/platform/policy/index.js';
import type { Browser } from '../world/browser.js';
import { give, plant, type World } from '../world/world.js';

export const AT = 'hz.cf.ls.chunfeng.';
const above = [
  { code: 'hz', name: '和州市', kind: 'city' },
  { code: 'cf', name: '春风区', kind: 'district' },
  { code: 'ls', name: '柳松街道', kind: 'street' },
] as const;
const chunfeng = { code: 'chunfeng', name: '春风里社区', kind: 'community' } as const;

const PASSWORD = 'quiet-river-42';

export interface Person {
  browser: Browser;
  id: string;
}

export class Cast {
  private phones = 0;

  private constructor(
    private readonly world: World,
    readonly community: string,
    readonly other: string,
    /** An estate of the community. */
    readonly estate: string,
  ) {}

  static async of(world: World): Promise<Cast> {
    const community = await plant(world, [...above, chunfeng]);
    const other = await plant(world, [...above, { code: 'qiuyue', name: '秋月社区', kind: 'community' }]);
    const estate = await plant(world, [...above, chunfeng, { code: 'dongyuan', name: '东苑', kind: 'estate' }]);
    return new Cast(world, community, other, estate);
  }

  /** Somebody new, with a right at the community (or elsewhere) if one is named. */
  async person(name: string, role?: Role, path = AT): Promise<Person> {
    const browser = this.world.browser();
    await browser.post('/api/v1/accounts', {
      login: `1990000${String(++this.phones).padStart(4, '0')}`,
      password: PASSWORD,
      name,
      communityId: this.community,
      consent: { version: '2026-01' },
    });
    const id = (await this.me(browser)).account?.id ?? '';
    if (role) await give(this.world, { accountId: id, role, path });
    return { browser, id };
  }

  /** The same person on another device, as their account stands now. */
  async again({ id }: Person): Promise<Person> {
    const browser = this.world.browser();
    const [row] = await this.world.db.source.query<{ phone: string }[]>('select phone from account where id = $1', [
      id,
    ]);
    await browser.post('/api/v1/sessions', { login: row?.phone, password: PASSWORD });
    return { browser, id };
  }

  me(browser: Browser): Promise<MeView> {
    return browser.get<MeView>('/api/v1/me');
  }
}
