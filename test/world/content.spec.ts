/** The demo world holds together: everybody, every place and every photo it names exists, and it is the same each time. */
import { everyone, households, members, organizations, outsiders, people, person, residents } from './cast.js';
import { boards } from './boards.js';
import { buildings, drawHouseholds, estates } from './cast.js';
import { categories } from './categories.js';
import { fileNames, identifiers, injections, lookalikes, refusals, survives } from './hostile.js';
import { photoNames } from './photos.js';
import { scenes } from './scenes.js';
import { minutesSince, momentOf } from './seed.js';
import { chain, handWritten, threads } from './threads.js';
import { drawChain } from './threads/chain.js';
import { drawThreads } from './threads/grammar.js';
import { tell } from './threads/tell.js';
import { drawResidents } from './town/drawn.js';

const repeated = (items: readonly string[]): string[] => {
  const seen = new Set<string>();
  return items.filter((item) => seen.size === seen.add(item).size);
};
const chunfeng = 'yd.qt.la.chunfeng.';

describe('the town', () => {
  it('has 2,500 households in four estates and forty buildings, and a small neighbour', () => {
    const here = households.filter(({ path }) => path.startsWith(chunfeng));
    expect(here).toHaveLength(2500);
    expect(buildings.filter(({ community }) => community === 'chunfeng')).toHaveLength(40);
    expect(estates.filter(({ path }) => path.startsWith(chunfeng))).toHaveLength(4);
    expect(households.length).toBeGreaterThan(here.length);
    expect(repeated(households.map(({ path }) => path))).toEqual([]);
    for (const { code } of [...buildings, ...households]) expect(code).toMatch(/^[a-z0-9-]{1,24}$/);
  });

  it('has its people, each with a name, a number and a flat of their own', () => {
    expect(residents).toHaveLength(220);
    expect(members).toHaveLength(36);
    expect(outsiders.length).toBeGreaterThanOrEqual(5);
    expect(repeated(everyone.map(({ key }) => key))).toEqual([]);
    expect(repeated(everyone.map(({ name }) => name))).toEqual([]);
    expect(repeated(everyone.map(({ login }) => login))).toEqual([]);
    for (const { login, name } of everyone) expect([name, /^1990000\d{4}$/.test(login)]).toEqual([name, true]);
    const flats = new Set(households.map(({ building, label }) => `${building} ${label}`));
    const homes = everyone.flatMap(({ home }) => (home ? [`${home.building} ${home.household}`] : []));
    expect(homes.filter((home) => !flats.has(home))).toEqual([]);
    expect(repeated(homes)).toEqual([]);
  });

  it('has a small cast for the tests, each in their part', () => {
    expect(people.staff.grants).toEqual([{ role: 'staff', path: chunfeng }]);
    expect(people.reviewer.grants).toEqual([{ role: 'staff', path: chunfeng }]);
    expect(people.supervisor.grants[0]?.role).toBe('supervisor');
    expect(people.administrator.grants[0]?.role).toBe('administrator');
    expect(people.outsider.community).toBe('guihua');
    expect(people.resident.home?.building).toBe(people.neighbour.home?.building);
    const { organization, charity } = {
      organization: organizations.find(({ managers }) => managers.includes(people.merchantManager.key)),
      charity: organizations.find(({ managers }) => managers.includes(people.charityManager.key)),
    };
    expect(organization?.workers).toContain(people.merchantWorker.key);
    expect(charity?.kind).toBe('charity');
    expect(members.find((one) => one.person === people.member.key)?.state).toBe('confirmed');
  });

  it('has a dozen merchants, two charities, a property company and two stations, with people who act for them', () => {
    const vetted = organizations.filter(({ state }) => state === 'vetted');
    const count = (kind: string): number => vetted.filter((one) => one.kind === kind).length;
    expect([count('merchant'), count('charity'), count('property'), count('station')]).toEqual([12, 2, 1, 2]);
    const codes = new Set(categories.map(({ code }) => code));
    for (const one of organizations) {
      expect([...one.managers, ...one.workers].map((key) => person(key).key)).not.toEqual([]);
      expect(one.categories.filter((code) => !codes.has(code))).toEqual([]);
      expect(one.areas.length).toBeGreaterThan(0);
    }
    for (const { unit } of categories) if (unit !== undefined) expect(vetted.map(({ key }) => key)).toContain(unit);
    expect(repeated(categories.map(({ code }) => code))).toEqual([]);
    expect(boards.length).toBeGreaterThanOrEqual(10);
  });
});

describe('the threads', () => {
  it('are more than three hundred, a good part by hand, with some 2,500 replies', () => {
    expect(threads.length).toBeGreaterThanOrEqual(300);
    expect(handWritten.length).toBeGreaterThanOrEqual(90);
    expect(threads.flatMap(({ replies }) => replies).length).toBeGreaterThanOrEqual(2400);
    expect(chain.replies.filter(({ within }) => within === null).length).toBeGreaterThanOrEqual(300);
    for (const { key } of boards) expect(threads.filter(({ board }) => board === key).length).toBeGreaterThan(6);
  });

  it('name only people, places, photos and floors that exist', () => {
    expect(repeated(threads.map(({ key }) => key))).toEqual([]);
    expect(repeated(threads.map(({ title }) => title))).toEqual([]);
    const places = new Set(buildings.map(({ key }) => key));
    const photos = new Set<string>(photoNames);
    const keys = new Set(everyone.map(({ key }) => key));
    for (const thread of threads) {
      expect([thread.key, thread.place === null || places.has(thread.place)]).toEqual([thread.key, true]);
      const posts = [thread, ...thread.replies];
      expect(posts.filter(({ author }) => !keys.has(author))).toEqual([]);
      expect(posts.flatMap((post) => post.photos).filter((name) => !photos.has(name))).toEqual([]);
      expect(posts.flatMap((post) => post.mentions).filter((key) => !keys.has(key))).toEqual([]);
      for (const { author } of posts) expect(person(author).community).toBe('chunfeng');
      thread.replies.forEach(({ within, quotes }, i) => {
        if (within !== null) expect(thread.replies[within]?.within).toBeNull();
        for (const earlier of [within, quotes]) if (earlier !== null) expect(earlier).toBeLessThan(i);
      });
    }
  });

  it('keep to the limits of the forum and say nothing empty', () => {
    for (const { key, title, body, photos, replies, mentions } of threads) {
      expect([key, title.length > 0 && title.length <= 80]).toEqual([key, true]);
      expect([key, body.length > 0 && body.length <= 20_000]).toEqual([key, true]);
      expect(photos.length).toBeLessThanOrEqual(9);
      expect(mentions.length).toBeLessThanOrEqual(10);
      for (const reply of replies) {
        expect([key, reply.body.trim().length > 0, reply.body.isWellFormed()]).toEqual([key, true, true]);
        expect(reply.photos.length).toBeLessThanOrEqual(9);
      }
      expect(`${title}${body}${replies.map((reply) => reply.body).join('')}`).not.toMatch(/[{}]|undefined|\$\{/);
    }
  });

  it('hardly repeat themselves', () => {
    const bodies = threads.map(({ body }) => body);
    expect(repeated(bodies).length / bodies.length).toBeLessThan(0.02);
    for (const { key, replies } of threads) expect([key, repeated(replies.map(({ body }) => body))]).toEqual([key, []]);
    const said = threads.flatMap(({ replies }) => replies.map(({ body }) => body));
    expect(repeated(said).length / said.length).toBeLessThan(0.12);
  });

  it('happened in the past, in order, whatever the time is now', () => {
    for (const now of [new Date('2026-03-01T16:01:00Z'), new Date('2026-03-02T15:59:00Z')])
      for (const { key, when, replies } of threads) {
        const times = [0, ...replies.map(({ after }) => after)];
        expect([key, times]).toEqual([key, [...times].sort((a, b) => a - b)]);
        const last = momentOf(now, when, times.at(-1));
        expect([key, last.getTime() < now.getTime()]).toEqual([key, true]);
        expect(times.at(-1)!).toBeLessThan(minutesSince(when));
      }
  });

  it('are answered by people whose mention is really there', () => {
    for (const { author, body, mentions } of threads.flatMap(({ replies }) => replies))
      for (const key of mentions) {
        expect(key).not.toBe(author);
        expect(body).toContain(`@`);
      }
  });
});

describe('the same world every time', () => {
  it('draws households, people and threads alike twice', () => {
    expect(drawHouseholds()).toEqual(households);
    expect(drawResidents(30, [])).toEqual(drawResidents(30, []));
    expect(drawChain()).toEqual(chain);
    const topic = '= once | chat | - | - | -\n* 一 :: 一件事。\n+ 好\n* 二 :: 又一件。\nr 嗯嗯\nr 真好\nt 谢谢';
    expect(drawThreads(topic)).toEqual(drawThreads(topic));
  });

  it('refuses a text that names nobody', () => {
    expect(() => tell('chat', '# a | 题\n查无此人, 2d 10:00\n话')).toThrow('Nobody is called 查无此人');
    expect(() => tell('chat', '# a | 题\n王秀兰, 2d 10:00\n话\n\n++ 王秀兰: 没有楼层')).toThrow('within no floor');
    expect(() => tell('chat', '# a | 题\n王秀兰, 2d 10:00, no-such-photo\n话')).toThrow('No photo');
  });
});

describe('the hostile texts', () => {
  it('are as described: well-formed where they must survive, not so where they are refused', () => {
    for (const { name, text } of [...survives, ...injections, ...fileNames, ...lookalikes])
      expect([name, text.isWellFormed(), text.includes('\u0000')]).toEqual([name, true, false]);
    for (const { name, text, code } of refusals) {
      const fault = text.includes('\u0000') ? 'field/nul' : text.isWellFormed() ? 'field/required' : 'field/surrogate';
      expect([name, fault]).toEqual([name, code]);
    }
    expect(repeated([...survives, ...injections].map(({ text }) => text))).toEqual([]);
    expect(identifiers.length).toBeGreaterThan(15);
  });

  it('do not stand in the demo by accident', () => {
    const told = threads.flatMap(({ title, body, replies }) => [title, body, ...replies.map((reply) => reply.body)]);
    expect(told.filter((text) => /<script|javascript:/i.test(text))).toEqual([]);
    expect(scenes.length).toBeGreaterThan(60);
  });
});
