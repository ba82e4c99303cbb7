/** The invented place tree of the demo: one city down to 2,500 households of one community, and a small neighbour. */
import { dice } from '../seed.js';

export type CommunityCode = 'chunfeng' | 'guihua';

/** A place as `places.found` and `POST places` take it, with its whole path. */
export interface TownPlace {
  readonly kind: 'city' | 'district' | 'street' | 'community' | 'estate' | 'building' | 'household';
  readonly code: string;
  readonly path: string;
  readonly name: string;
  readonly position: number;
  readonly facts?: {
    readonly managedBy?: 'company' | 'self' | 'street' | 'owners';
    readonly households?: number;
    readonly address?: string;
    readonly phone?: string;
    readonly about?: string;
  };
}

export interface Building extends TownPlace {
  /** Short name used all over the demo, such as cfy12. */
  readonly key: string;
  /** 春风苑12栋: its name with the estate's. */
  readonly full: string;
  readonly estate: string;
  readonly community: CommunityCode;
  readonly floors: number;
  readonly units: number;
}

export interface Household extends TownPlace {
  readonly building: string;
  /** 3单元502 */
  readonly label: string;
  readonly lived: 'owner' | 'tenant' | 'empty';
  readonly people: number;
}

export const city: TownPlace = { kind: 'city', code: 'yd', path: 'yd.', name: '云渡市', position: 0 };
export const district: TownPlace = { kind: 'district', code: 'qt', path: 'yd.qt.', name: '青汀区', position: 0 };
export const street: TownPlace = { kind: 'street', code: 'la', path: 'yd.qt.la.', name: '柳岸街道', position: 0 };

export const communities: Record<CommunityCode, TownPlace> = {
  chunfeng: {
    kind: 'community',
    code: 'chunfeng',
    path: 'yd.qt.la.chunfeng.',
    name: '春风里社区',
    position: 0,
    facts: {
      households: 2500,
      address: '云渡市青汀区柳岸街道春风路18号',
      phone: '0000-5550018',
      about: '四个小区、四十栋楼、两千五百户。有老纺机厂的家属院，也有新盖的高层；柳河从南门外流过。',
    },
  },
  guihua: {
    kind: 'community',
    code: 'guihua',
    path: 'yd.qt.la.guihua.',
    name: '桂花巷社区',
    position: 1,
    facts: { households: 120, address: '云渡市青汀区柳岸街道桂花巷6号', phone: '0000-5550026' },
  },
};

interface EstatePlan {
  readonly code: string;
  readonly name: string;
  readonly community: CommunityCode;
  readonly managedBy: 'company' | 'self' | 'street' | 'owners';
  readonly about: string;
  readonly buildings: number;
  readonly units: number;
  readonly floors: number;
  readonly doors: number;
  /** Buildings on the street, whose unit 1 has shops instead of flats on the ground floor. */
  readonly shops: readonly number[];
}

const plans: readonly EstatePlan[] = [
  {
    ...{ code: 'cfy', name: '春风苑', community: 'chunfeng', managedBy: 'company', shops: [1, 2, 3, 4, 5] },
    ...{ buildings: 12, units: 4, floors: 6, doors: 2, about: '2006年交房，六层步梯，锦春物业管理。' },
  },
  {
    ...{ code: 'ha', name: '槐安小区', community: 'chunfeng', managedBy: 'street', shops: [1, 2, 3] },
    ...{ buildings: 14, units: 5, floors: 6, doors: 2, about: '1993年的老小区，原物业退出后由街道托管。' },
  },
  {
    ...{ code: 'jh', name: '锦河花园', community: 'chunfeng', managedBy: 'company', shops: [] },
    ...{ buildings: 8, units: 2, floors: 18, doors: 3, about: '2014年的高层，带电梯和地下车库，锦春物业管理。' },
  },
  {
    ...{ code: 'fj', name: '纺机家属院', community: 'chunfeng', managedBy: 'self', shops: [1, 2] },
    ...{ buildings: 6, units: 4, floors: 5, doors: 2, about: '老纺机厂的宿舍，没有物业，由楼长和居民自管小组打理。' },
  },
  {
    ...{ code: 'gh', name: '桂花新村', community: 'guihua', managedBy: 'owners', shops: [] },
    ...{ buildings: 6, units: 2, floors: 5, doors: 2, about: '业委会自己管的小院子，六栋楼。' },
  },
];

export const estates: readonly TownPlace[] = plans.map(({ code, name, community, managedBy, about }, position) => ({
  kind: 'estate',
  code,
  path: `${communities[community].path}${code}.`,
  name,
  position,
  facts: { managedBy, about },
}));

export const buildings: readonly Building[] = plans.flatMap((plan) =>
  Array.from({ length: plan.buildings }, (_, i): Building => ({
    kind: 'building',
    key: `${plan.code}${i + 1}`,
    code: `${i + 1}`,
    path: `${communities[plan.community].path}${plan.code}.${i + 1}.`,
    name: `${i + 1}栋`,
    full: `${plan.name}${i + 1}栋`,
    position: i,
    estate: plan.code,
    community: plan.community,
    floors: plan.floors,
    units: plan.units,
  })),
);

const byKey = new Map(buildings.map((one) => [one.key, one]));

/** @throws Error when there is no such building */
export function building(key: string): Building {
  const found = byKey.get(key);
  if (!found) throw new Error(`There is no building ${key}`);
  return found;
}

/** Path of a building, an estate or a community by its short name: cfy12, ha, chunfeng. @throws Error when unknown */
export function placePath(key: string): string {
  const found = byKey.get(key) ?? [...Object.values(communities), ...estates].find((one) => one.code === key);
  if (!found) throw new Error(`There is no place ${key}`);
  return found.path;
}

/** Every flat, drawn by code: where it is, who lives in it as owner or tenant, and how many. */
export const households: readonly Household[] = drawHouseholds();

export function drawHouseholds(): Household[] {
  const drawn = dice('households');
  const flats = buildings.flatMap((one) => {
    const plan = plans.find(({ code }) => code === one.estate)!;
    const doors: { unit: number; door: string }[] = [];
    for (let unit = 1; unit <= plan.units; unit++)
      for (let floor = 1; floor <= plan.floors; floor++)
        for (let side = 1; side <= plan.doors; side++) {
          const shop = floor === 1 && unit === 1 && plan.shops.includes(one.position + 1);
          if (!shop) doors.push({ unit, door: `${floor}${String(side).padStart(2, '0')}` });
        }
    return doors.map(({ unit, door }, position) => flat(one, unit, door, position));
  });
  return flats;

  function flat(one: Building, unit: number, door: string, position: number): Household {
    const chance = drawn.next();
    const lived = chance < 0.06 ? 'empty' : chance < 0.3 ? 'tenant' : 'owner';
    const people = lived === 'empty' ? 0 : drawn.pick([1, 2, 2, 3, 3, 3, 4, 4, 5, 6]);
    const code = `${unit}-${door}`;
    const label = `${unit}单元${door}`;
    return {
      ...{ kind: 'household', code, path: `${one.path}${code}.`, name: label, position, building: one.key },
      ...{ label, lived, people },
    };
  }
}
