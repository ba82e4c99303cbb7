/** The first set-up and the tree of places, down to the flats. */
import type { App } from '../../../src/app.js';
import { SetupService } from '../../../src/ground/accounts/index.js';
import {
  buildings,
  city,
  communities,
  demoPassword,
  district,
  estates,
  households,
  people,
  street,
  type TownPlace,
} from '../cast.js';
import type { Stage } from './stage.js';

interface Listed {
  items: { id: string; path: string; version: number }[];
}
interface Me {
  account: { id: string };
}

/** The administrator sets the installation up with its first community, as on a first visit. */
export async function setUp(stage: Stage, app: App): Promise<void> {
  const browser = stage.browser();
  const named = ({ code, name }: TownPlace): { code: string; name: string } => ({ code, name });
  const { account } = await browser.post<Me>('/api/v1/setup', {
    code: app.nest.get(SetupService).code,
    ...{ city: named(city), district: named(district), street: named(street), community: named(communities.chunfeng) },
    administrator: {
      login: people.administrator.login,
      password: demoPassword,
      name: people.administrator.name,
    },
  });
  stage.enter(people.administrator.key, account.id, browser);
  const list = async (path: string): Promise<void> => {
    const { items } = await browser.get<Listed>(path);
    for (const place of items) stage.places.set(place.path, place.id);
  };
  await list('/api/v1/places');
  for (const { path } of [city, district, street]) await list(`/api/v1/places/${stage.place(path)}/children`);
}

/** Adds what is below the street office; only as many households of each building as asked for. */
export async function buildTown(stage: Stage, flats: number): Promise<void> {
  const { browser } = await stage.player(people.administrator.key);
  const home = stage.place(communities.chunfeng.path);
  const { version } = await browser.get<{ version: number }>(`/api/v1/places/${home}`);
  await browser.patch(`/api/v1/places/${home}`, { version, facts: communities.chunfeng.facts });
  await add(street.path, [communities.guihua]);
  for (const { path } of Object.values(communities)) await add(path, below(path, estates));
  for (const { path } of estates) await add(path, below(path, buildings));
  if (flats) for (const { path } of buildings) await add(path, below(path, households).slice(0, flats));

  async function add(parent: string, places: readonly TownPlace[]): Promise<void> {
    if (!places.length) return;
    const { items } = await browser.post<Listed>(`/api/v1/places/${stage.place(parent)}/children`, {
      places: places.map(({ code, name, kind, position, facts }) => ({
        ...{ code, name, kind, position },
        ...(facts ? { facts } : {}),
      })),
    });
    for (const place of items) stage.places.set(place.path, place.id);
  }
}

const below = (path: string, places: readonly TownPlace[]): TownPlace[] =>
  places.filter((one) => one.path.startsWith(path) && one.path.split('.').length === path.split('.').length + 1);
