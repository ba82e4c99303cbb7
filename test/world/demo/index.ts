/** Loads the demo world into an empty application through its real commands, played in the order in which it happened. */
import type { App } from '../../../src/app.js';
import { AccountsService } from '../../../src/ground/accounts/index.js';
import { communities, demoPassword, everyone, organizations, people, person } from '../cast.js';
import { scenes } from '../scenes.js';
import type { CaseScript, ThreadScript } from '../script.types.js';
import { minutesSince } from '../seed.js';
import { threads } from '../threads.js';
import { foundGroups } from './groups.js';
import { demands } from './demands.js';
import { appoint, checkIn, register, vet } from './folk.js';
import { showIdentities } from './identity.js';
import { goHome, look, reading } from './habits.js';
import { castOf, matter, type Opened } from './matters.js';
import { Album } from './photos.js';
import { buildTown, setUp } from './places.js';
import { makeOffers } from './offers.js';
import { openRooms } from './rooms.js';
import { play } from './schedule.js';
import { countService } from './service.js';
import { fillShelves, ordering } from './shops.js';
import { Stage } from './stage.js';
import { talk, type Posted } from './talk.js';

export interface DemoOptions {
  /**
   * full: everything. small: every case, the threads they came from, whoever takes part, no flats.
   * town: the people of `small` and an empty forum.
   */
  scale: 'full' | 'small' | 'town';
  log?: (line: string) => void;
}

/** What was loaded, by the names that the scripts use. */
export interface Demo {
  /** Everybody by real name. */
  people: ReadonlyMap<string, { login: string; password: string; id: string; name: string }>;
  /** Ids of places by path, of boards and categories of 春风里社区 by key, of organizations by key. */
  places: ReadonlyMap<string, string>;
  boards: ReadonlyMap<string, string>;
  categories: ReadonlyMap<string, string>;
  organizations: ReadonlyMap<string, string>;
  /** Id of 春风里社区. */
  community: string;
  threads: ReadonlyMap<string, string>;
  cases: ReadonlyMap<string, string>;
  /** What the server would not let happen: nothing, unless scripts and rules disagree. */
  refused: readonly string[];
}

const DAY = 86_400_000;

/** Loads the demo; the application is empty and listens on loopback. Its clock ends where it began. */
export async function loadDemo(app: App, { scale, log = () => undefined }: DemoOptions): Promise<Demo> {
  const told = scale === 'full' ? threads : threads.filter(({ key }) => scenes.some(({ open }) => open.thread === key));
  const stage = new Stage(app, log);
  stage.begin(new Date(stage.present.getTime() - (2 + oldest(told, scenes)) * DAY));
  log('places');
  await setUp(stage, app);
  await buildTown(stage, scale === 'full' ? 200 : 0);
  log('people');
  await register(stage, scale === 'full' ? new Set(everyone.map(({ key }) => key)) : castIn(told, scenes));
  await appoint(stage);
  await checkIn(stage);
  log('organizations, boards');
  await vet(stage);
  await openRooms(stage);
  await foundGroups(stage);
  const shelved = await fillShelves(stage);
  const album = new Album(stage, scale === 'full' ? 2 : 0.5);
  await showIdentities(stage, album);
  const posted = new Map<string, Posted>();
  const opened: Opened = new Map();
  const story =
    scale === 'town'
      ? []
      : [
          ...told.flatMap((one) => talk(stage, album, one, posted)),
          ...scenes.flatMap((one) => matter(stage, album, one, posted, opened)),
          ...demands(stage),
          reading(stage),
          ...ordering(stage, shelved),
        ];
  log(`${told.length} threads, ${scenes.length} cases: ${story.length} things that happened`);
  const refused = await play(stage, story);
  for (const line of refused) log(`! ${line}`);
  await stage.end();
  await makeOffers(stage);
  await countService(stage);
  await look(app, told, posted);
  await goHome(stage);
  await stage.heard();
  await app.nest.get(AccountsService).keepHere();
  return {
    ...{ places: stage.places, boards: stage.boards, categories: stage.categories, organizations: stage.organizations },
    community: stage.place(communities.chunfeng.path),
    people: new Map(
      stage
        .everybody()
        .map(({ person: { key, login, name }, id }) => [key, { login, password: demoPassword, id, name }]),
    ),
    threads: new Map([...posted].map(([key, { id }]) => [key, id])),
    cases: new Map([...opened].map(([key, { id }]) => [key, id])),
    refused,
  };
}

/** Days since the first thing happened. */
const oldest = (told: readonly ThreadScript[], cases: readonly CaseScript[]): number =>
  Math.max(...told.map(({ when }) => minutesSince(when) / 1440), ...cases.map(({ daysAgo }) => daysAgo));

/** Whoever says or does something, works here, or can be given a case. */
function castIn(told: readonly ThreadScript[], cases: readonly CaseScript[]): Set<string> {
  const speakers = told.flatMap(({ author, mentions, replies }) => [
    ...[author, ...mentions],
    ...replies.flatMap((one) => [one.author, ...one.mentions]),
  ]);
  const workers = organizations.flatMap((one) => [...one.managers, ...one.workers]);
  const known = Object.values(people).map(({ key }) => key);
  const staff = everyone.filter(({ grants }) => grants.length).map(({ key }) => key);
  return new Set([...speakers, ...cases.flatMap(castOf), ...workers, ...known, ...staff].map((key) => person(key).key));
}
