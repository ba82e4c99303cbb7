/** A community with categories, staff, residents and those who help, for the specs of cases. */
import type { OrganizationView } from '../../../src/people/organizations/index.js';
import type { MemberView } from '../../../src/people/members/index.js';
import type { CategoryView } from '../../../src/work/cases/category.schema.js';
import { AT, Person, Square, type Page } from '../../commons/square.js';
import { form, jpeg } from '../../ground/stage.js';
import { newId } from '../../../src/platform/db/index.js';
import type { Role } from '../../../src/platform/policy/index.js';
import { CaseActor, type Unit } from '../../world/case-actors.js';

export { AT, soon, type Page } from '../../commons/square.js';

/** Somebody who runs or works for a unit, and the unit. */
export class UnitActor extends CaseActor {
  constructor(
    { browser, id, name }: CaseActor,
    readonly unit: Unit & { name: string },
  ) {
    super(browser, id, name);
  }
}

export class Town {
  private constructor(
    readonly square: Square,
    readonly categories: { lamp: CategoryView; drain: CategoryView; hardship: CategoryView },
    readonly people: {
      wang: CaseActor;
      li: CaseActor;
      passerby: CaseActor;
      guest: CaseActor;
      staff: CaseActor;
      checker: CaseActor;
      supervisor: CaseActor;
      administrator: CaseActor;
      elsewhere: CaseActor;
      shop: UnitActor;
      rival: UnitActor;
      charity: UnitActor;
      member: UnitActor;
    },
  ) {}

  static async open(options: Parameters<typeof Square.open>[0] = {}): Promise<Town> {
    const square = await Square.open(options);
    const { community } = square;
    const person = async (name: string, role?: Role, path = AT): Promise<CaseActor> => {
      const { browser, id } = await square.person(name, role, path);
      return new CaseActor(browser, id, name);
    };
    const administrator = new CaseActor(square.administrator.browser, square.administrator.id, '刘芳');
    const staff = new CaseActor(square.staff.browser, square.staff.id, '陈姐');
    const unit = async (owner: string, name: string, kind: string): Promise<UnitActor> => {
      const manager = await person(owner);
      const application = { name, kind, contactName: owner, contactPhone: '13900000001' };
      const asked = await manager.browser.post<OrganizationView>(
        `/api/v1/communities/${community}/organizations`,
        application,
      );
      const { id, version } = asked.face;
      await staff.browser.post(`/api/v1/organizations/${id}/approve`, { version });
      return new UnitActor(manager, { kind: 'organization', id, name });
    };
    const member = async (name: string): Promise<UnitActor> => {
      const volunteer = await person(name);
      const asked = await volunteer.browser.post<MemberView>(`/api/v1/communities/${community}/members`, {
        kind: 'party',
        skills: ['电工'],
      });
      const { id, version } = asked.face;
      await staff.browser.post(`/api/v1/members/${id}/confirm`, { version });
      return new UnitActor(volunteer, { kind: 'member', id: volunteer.id, name });
    };
    const category = (code: string, zh: string, more: object = {}) =>
      administrator.browser.post<CategoryView>(`/api/v1/communities/${community}/categories`, {
        code,
        zh,
        en: code,
        icon: 'lamp',
        pillar: 'services',
        ...more,
      });
    const guest = square.guest();
    return new Town(
      square,
      {
        lamp: await category('lighting', '照明路灯', { afterPhoto: true }),
        drain: await category('drain', '上下水'),
        hardship: await category('hardship', '困难帮扶', { private: true, pillar: 'aid' }),
      },
      {
        wang: await person('王大爷', 'resident', `${AT}dongyuan.b3.`),
        li: await person('李婶', 'resident', `${AT}dongyuan.b3.`),
        passerby: await person('路过的小周', 'resident', `${AT}dongyuan.b3.`),
        guest: new CaseActor(guest.browser, '', ''),
        staff,
        checker: await person('沈主任', 'staff'),
        supervisor: await person('街道老郑', 'supervisor', 'hz.cf.ls.'),
        administrator,
        elsewhere: await person('秋月的小何', 'staff', 'hz.cf.ls.qiuyue.'),
        shop: await unit('周师傅', '亮工照明', 'merchant'),
        rival: await unit('钱老板', '通达水电', 'merchant'),
        charity: await unit('何会长', '暖心互助会', 'charity'),
        member: await member('赵工'),
      },
    );
  }

  get community(): string {
    return this.square.community;
  }
  get world(): Square['world'] {
    return this.square.world;
  }

  /** A new photo of this person, ready to be shown by something. */
  async photo(by: CaseActor, seed = 0): Promise<{ id: string; alt: string }> {
    const id = newId();
    await by.browser.put(`/api/v1/media/${id}`, form(await jpeg(400, 300, seed)));
    return { id, alt: '路灯' };
  }

  /** A broken lamp, reported by Wang. */
  async lamp(more: object = {}): Promise<{ id: string; number: string }> {
    return this.people.wang.opens({
      categoryId: this.categories.lamp.id,
      placeId: this.square.building,
      title: '3号楼门口的灯不亮',
      description: '三天没亮了，老人差点摔倒。',
      ...more,
    });
  }

  /** An open page of this person's: what its socket hears. */
  page({ browser, id, name }: CaseActor): Promise<Page> {
    return this.square.page(new Person(browser, id, name));
  }

  close(): Promise<void> {
    return this.square.close();
  }
}
