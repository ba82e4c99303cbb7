/** Offers over HTTP: made and kept, for whom they are; and that stock and limits are held by the database. */
import { randomUUID } from 'node:crypto';
import { Ledger, issuer } from '../../src/ground/ledger/index.js';
import { CouponsService } from '../../src/programs/alliance/coupons.service.js';
import type { OfferView } from '../../src/programs/alliance/offer.schema.js';
import { Actor } from '../../src/platform/policy/index.js';
import { AT, type Person } from '../people/cast.js';
import { refusal } from '../world/browser.js';
import { give, MONDAY, openWorld, type World } from '../world/world.js';
import { DAY, HOUR, Shop } from './shop.js';

let world: World;
let shop: Shop;
let staff: Person;
let chef: Person;
let waiter: Person;
let customer: Person;

beforeAll(async () => {
  world = await openWorld();
  shop = await Shop.open(world);
  ({ staff, chef, waiter, customer } = shop);
});
afterAll(() => world.close());

describe('an offer', () => {
  it('is made by a vetted merchant’s manager, and seen and claimed by others', async () => {
    const offer = await shop.offers();
    expect(offer.mine.can).toEqual(['claim', 'edit', 'pause', 'end']);
    expect(await refusal(shop.offers({}, waiter))).toBe('http/forbidden');
    expect(await refusal(shop.offers({}, customer))).toBe('http/forbidden');
    const open = await world.browser().get<OfferView>(`/api/v1/offers/${offer.face.id}`);
    expect(open.mine).toEqual({ can: [], barred: null, held: [], figures: null, reason: null });
    const list = `/api/v1/communities/${shop.cast.community}/offers?q=面馆`;
    expect((await world.browser().get<{ items: { id: string }[] }>(list)).items.map(({ id }) => id)).toContain(
      offer.face.id,
    );
    const coupon = await shop.claims(customer, offer);
    expect(coupon).toMatchObject({ state: 'held', offer: { title: '满三十减五' }, can: ['return'] });
    expect(coupon.digits).toMatch(/^\d{9}$/);
    const seen = await shop.sees(customer, offer);
    expect(seen.mine).toMatchObject({ can: [], barred: 'offer/person-limit', held: [coupon.id] });
    expect(seen.face.left).toBe(9);
    expect((await shop.sees(chef, offer)).mine.figures).toEqual({ taken: 1, used: 0 });
  });

  it('says what it is worth in the way of its kind, and ends after it begins', async () => {
    expect(await refusal(shop.offers({ kind: 'percent' }))).toBe('offer/value');
    expect(await refusal(shop.offers({ percent: 20 }))).toBe('offer/value');
    expect(await refusal(shop.offers({ audience: 'stars' }))).toBe('offer/stars');
    expect(await refusal(shop.offers({ endsAt: shop.after(-2 * HOUR) }))).toBe('offer/window');
    expect(await refusal(shop.offers({ hours: [{ days: [1], from: '10:00', to: '09:00' }] }))).toBe('http/invalid');
    expect(await refusal(shop.offers({ areaIds: [shop.cast.other] }))).toBe('offer/no-area');
  });

  it('keeps what it promised to those who have claimed', async () => {
    const offer = await shop.offers({ stock: 5 });
    await shop.claims(customer, offer);
    const change = (more: object): Promise<OfferView> =>
      chef.browser.patch<OfferView>(`/api/v1/offers/${offer.face.id}`, { version: offer.face.version, ...more });
    expect(await refusal(change({ amountCents: 300 }))).toBe('offer/promised');
    expect(await refusal(change({ endsAt: shop.after(DAY) }))).toBe('offer/promised');
    const wider = await change({ stock: 1, perPerson: 2, endsAt: shop.after(40 * DAY) });
    expect(wider.face).toMatchObject({ stock: 1, left: 0, perPerson: 2 });
    expect(await refusal(change({ stock: 3 }))).toBe('offer/changed');
  });

  it('is paused, ended by its manager or with a reason by staff, and by the clock; coupons stay good', async () => {
    const step = (who: Person, offer: OfferView, name: string, more: object = {}): Promise<OfferView> =>
      who.browser.post<OfferView>(`/api/v1/offers/${offer.face.id}/${name}`, { version: offer.face.version, ...more });
    const offer = await shop.offers();
    const coupon = await shop.claims(customer, offer);
    const paused = await step(chef, offer, 'pause');
    expect(await refusal(shop.claims(waiter, offer))).toBe('offer/not-open');
    expect(await refusal(step(waiter, paused, 'resume'))).toBe('http/forbidden');
    expect(await refusal(step(staff, paused, 'end'))).toBe('offer/reason-required');
    const ended = await step(staff, paused, 'end', { reason: '广告用语不实' });
    expect(ended).toMatchObject({ face: { state: 'ended' }, mine: { reason: '广告用语不实' } });
    expect((await shop.redeems(waiter, coupon.code)).undone).toBeNull();
    const short = await shop.offers({ endsAt: shop.after(2 * HOUR) });
    const unused = await shop.claims(customer, short);
    world.clock.advance(3 * HOUR);
    await world.settle();
    expect((await shop.sees(chef, short)).face.state).toBe('ended');
    expect((await shop.coupon(customer, unused)).state).toBe('expired');
    world.clock.moveTo(MONDAY);
  });
});

describe('for whom', () => {
  it('is checked: residents by household, elders whose age staff saw, members', async () => {
    const [wife, husband] = [await shop.cast.person('吴霞'), await shop.cast.person('吴刚')];
    const perHome = await shop.offers({ audience: 'residents', perHousehold: 1 });
    expect(await refusal(shop.claims(wife, perHome))).toBe('offer/residents-only');
    for (const one of [wife, husband]) await lives(one, '3-502');
    await shop.claims(wife, perHome);
    expect(await refusal(shop.claims(husband, perHome))).toBe('offer/household-limit');
    const forElders = await shop.offers({ audience: 'elders' });
    expect(await refusal(shop.claims(wife, forElders))).toBe('offer/elders-only');
    const at = `/api/v1/communities/${shop.cast.community}/elders/${wife.id}`;
    expect(await refusal(chef.browser.put(at))).toBe('http/not-found');
    await staff.browser.put(at);
    expect((await shop.claims(wife, forElders)).state).toBe('held');
    await staff.browser.delete(at);
    const forMembers = await shop.offers({ audience: 'members' });
    expect(await refusal(shop.claims(wife, forMembers))).toBe('offer/members-only');
    expect((await shop.sees(wife, forMembers)).mine.barred).toBe('offer/members-only');
    await give(world, { accountId: wife.id, role: 'member', path: AT });
    await world.db.pool.query(
      `insert into member (id, account_id, place_path, kind, state, skills, created_at)
       values (gen_random_uuid(), $1, $2, 'volunteer', 'confirmed', '{}', $3)`,
      [wife.id, AT, MONDAY],
    );
    expect((await shop.claims(wife, forMembers)).state).toBe('held');
    const forStars = await shop.offers({ audience: 'stars', stars: 3 });
    expect(await refusal(shop.claims(wife, forStars))).toBe('offer/stars-needed');
    const to = { kind: 'account', id: wife.id, place: AT } as const;
    const cause = { kind: 'service', id: randomUUID() };
    await world.db.tx(async () => {
      await world.app.nest.get(Ledger).transfer({ from: issuer(AT), to, unit: 'star', amount: 3, cause });
    });
    expect((await shop.claims(wife, forStars)).state).toBe('held');
    const notYet = await shop.offers({ startsAt: shop.after(DAY) });
    expect(await refusal(shop.claims(wife, notYet))).toBe('offer/not-yet');
  });
});

/** Somebody's confirmed flat, in one building. */
async function lives({ id }: Person, household: string): Promise<void> {
  const { rows } = await world.db.pool.query<{ id: string }>(
    `insert into place (id, parent_id, kind, code, path, name, facts, created_at)
     values (gen_random_uuid(), $1, 'building', 'b3', $2, '3号楼', '{}', $3)
     on conflict (path) do update set name = excluded.name returning id`,
    [shop.cast.estate, `${AT}dongyuan.b3.`, MONDAY],
  );
  await world.db.pool.query(
    `update residency set building_id = $2, household = $3, state = 'confirmed' where account_id = $1`,
    [id, rows[0]?.id, household],
  );
}

describe('two hundred who want one of ten', () => {
  const CROWD = 200;
  let crowd: string[];

  beforeAll(async () => {
    const { rows } = await world.db.pool.query<{ id: string }>(
      `insert into account (id, phone, name, password_hash, language, home_path, created_at)
       select gen_random_uuid(), '1880000' || lpad(n::text, 4, '0'), '邻居' || n, '', 'zh', $1, $2
       from generate_series(1, $3::int) n returning id`,
      [AT, MONDAY, CROWD],
    );
    crowd = rows.map(({ id }) => id);
  });

  const counts = async ({ face }: OfferView): Promise<object | undefined> => {
    const { rows } = await world.db.pool.query<object>(
      `select o.taken, (select count(*)::int from coupon k where k.offer_id = o.id and k.state <> 'returned') as coupons
       from offer o where o.id = $1`,
      [face.id],
    );
    return rows[0];
  };

  /** As if nothing of the application stood before the table. */
  const insert = (offer: OfferView, account: string, household: string | null): Promise<unknown> =>
    world.db.pool.query(
      `insert into coupon (id, offer_id, organization_id, place_path, account_id, household, state, code, digits, claimed_at, expires_at)
       select gen_random_uuid(), o.id, o.organization_id, o.place_path, $2, $3, 'held', gen_random_uuid()::text,
         lpad(floor(random() * 1e9)::text, 9, '0'), $4, o.ends_at from offer o where o.id = $1`,
      [offer.face.id, account, household, MONDAY],
    );

  it('get exactly ten, over the command', async () => {
    const offer = await shop.offers();
    const service = world.app.nest.get(CouponsService);
    const answers = await Promise.all(
      crowd.map(async (id) => {
        const facts = { id, sessionId: null, name: '', language: 'zh', home: AT, grants: [] } as const;
        return service.claim(new Actor(facts), offer.face.id).then(
          () => 'claimed',
          (error: { code?: string }) => error.code,
        );
      }),
    );
    expect(answers.filter((one) => one === 'claimed')).toHaveLength(10);
    expect(answers.filter((one) => one === 'offer/sold-out')).toHaveLength(CROWD - 10);
    expect(await counts(offer)).toEqual({ taken: 10, coupons: 10 });
  });

  it('get exactly ten with every check of the application left out: the database holds it', async () => {
    const offer = await shop.offers();
    const tries = await Promise.allSettled(crowd.map((account) => insert(offer, account, null)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(await counts(offer)).toEqual({ taken: 10, coupons: 10 });
    const refused = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason as { constraint?: string }] : []));
    expect(new Set(refused.map(({ constraint }) => constraint))).toEqual(new Set(['offer_stock']));
  });

  it('nor has anybody, or any household, more than their share', async () => {
    const [mine, homes] = [
      await shop.offers({ perPerson: 2, stock: null }),
      await shop.offers({ perHousehold: 3, stock: 50 }),
    ];
    const [me = ''] = crowd;
    const tries = await Promise.allSettled(Array.from({ length: 30 }, () => insert(mine, me, null)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    const family = await Promise.allSettled(crowd.slice(0, 30).map((account) => insert(homes, account, 'b3/502')));
    expect(family.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  });
});
