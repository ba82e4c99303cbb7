/** A thousand entries confirmed on the desk, a hundred at a time; what a member's own page costs after that. */
import type { EntryDetail } from '../../src/commons/service/entry.schema.js';
import { audit } from '../ground/ledger.storm.js';
import { ServiceHands, type Doer } from '../commons/service.hands.js';
import { Town } from '../work/cases/town.js';
import { print } from './server.js';
import pg from 'pg';

const ENTRIES = 1_000;
const DOERS = 20;
let town: Town;
beforeAll(async () => {
  town = await Town.open();
}, 120_000);
afterAll(() => town.close(), 120_000);

it('counts a thousand entries, each once, with books that add up', async () => {
  const { staff } = town.people;
  const hands = new ServiceHands(town.community);
  const doers: Doer[] = [];
  for (let i = 0; i < DOERS; i++) doers.push(await town.square.person(`热心人${i}`));
  const made: EntryDetail[] = [];
  const began = performance.now();
  for (let i = 0; i < ENTRIES; i++) {
    const doer = doers[i % DOERS] ?? staff;
    const day = `2026-02-${String(1 + (i % 28)).padStart(2, '0')}`;
    made.push(await hands.records(staff, { day, people: [{ accountId: doer.id, minutes: 60 }] }));
  }
  const recorded = performance.now();
  const path = `/api/v1/communities/${town.community}/service-entries/confirm`;
  for (let i = 0; i < ENTRIES; i += 100) {
    const entries = made.slice(i, i + 100).map(({ face: { id, version } }) => ({ id, version }));
    const { items } = await staff.browser.post<{ items: { ok: boolean }[] }>(path, { entries });
    expect(items.every((one) => one.ok)).toBe(true);
  }
  const confirmed = performance.now();
  const [first] = doers;
  if (first) expect((await hands.own(first)).total).toMatchObject({ entries: ENTRIES / DOERS });
  print(`recorded ${perSecond(recorded - began)}/s, confirmed ${perSecond(confirmed - recorded)}/s`);
  const owner = new pg.Pool({ connectionString: town.world.database.ownerUrl, max: 1 });
  expect(await audit(owner)).toMatchObject({ unbalanced: 0, created: 0, astray: 0 });
  await owner.end();
}, 300_000);

const perSecond = (ms: number): number => Math.round((ENTRIES / ms) * 1000);
