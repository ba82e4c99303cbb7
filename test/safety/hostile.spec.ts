/** Text and ids that break others: kept byte for byte or refused by name, never run, never an error of ours; twenty taps are one. */
import { randomUUID } from 'node:crypto';
import sanitize from 'sanitize-html';
import { newId } from '../../src/platform/db/index.js';
import type { Answer, ProblemBody } from '../world/browser.js';
import { identifiers, injections, refusals, survives } from '../world/hostile.js';
import type { Town } from '../work/cases/town.js';
import { MatrixStage } from './matrix.stage.js';
import { ROUTES } from './matrix.table.js';
import { BODIES } from './matrix.requests.js';

let stage: MatrixStage;
let town: Town;
let thread: string;

beforeAll(async () => {
  stage = await MatrixStage.open();
  town = stage.town;
  thread = String((await stage.thing('public-thread'))['id']);
}, 120_000);
afterAll(() => stage.close());

const texts = [...survives, ...injections];
const short = (max: number) => texts.filter(({ text }) => text.length <= max && text.trim() !== '');

/** Whatever in this HTML could run, load or leave: read with a parser, as a browser does. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const harmless = new Set(
    'p br strong em s blockquote ul ol li code pre hr a h3 h4 h5 table thead tbody tr th td'.split(' '),
  );
  eachTag(html, (name, attributes) => {
    if (!harmless.has(name)) found.push(`<${name}>`);
    for (const [attribute, value] of Object.entries(attributes)) {
      const address = attribute === 'href' && leadsSafely(value);
      if (!address && !['rel', 'target', 'start', 'align'].includes(attribute)) found.push(`${attribute}=${value}`);
    }
  });
  return found;
}

/** The elements that a parser sees, with their attributes. */
function eachTag(html: string, see: (name: string, attributes: Record<string, string>) => void): void {
  const all = { allowedTags: false, allowedAttributes: false, allowVulnerableTags: true } as const;
  sanitize(html, { ...all, onOpenTag: see });
}

/** Says where it goes: on our own site, or to another by its full name. */
function leadsSafely(href: string): boolean {
  const { protocol, host } = new URL(href, 'https://own.example');
  return (
    ['http:', 'https:', 'mailto:'].includes(protocol) &&
    (host === 'own.example' || /^(https?:\/\/|mailto:)/i.test(href))
  );
}

describe('hostile text', () => {
  it('survives in replies and is shown as text', async () => {
    const { own } = stage.who;
    for (const { name, text } of short(20_000)) {
      const id = newId();
      const made = await own.browser.post<{ face: { html: string } }>(`/api/v1/threads/${thread}/posts`, {
        id,
        body: text,
      });
      expect([name, dangers(made.face.html)]).toEqual([name, []]);
      const source = await own.browser.get<{ body: string }>(`/api/v1/posts/${id}/source`);
      expect([name, source.body === text]).toEqual([name, true]);
    }
  }, 120_000);

  it('survives in titles and opening posts, and the first view of the page holds none of it as mark-up', async () => {
    const { own } = stage.who;
    const board = town.square.open;
    const plain = runnable(await page(`threads/${thread}`));
    town.world.clock.advance(700_000);
    for (const { name, text } of short(80)) {
      const id = newId();
      await own.browser.post('/api/v1/threads', { id, boardId: board, title: text, body: text });
      const { thread: head } = await own.browser.get<{ thread: { face: { title: string } } }>(`/api/v1/threads/${id}`);
      expect([name, head.face.title === text]).toEqual([name, true]);
      expect([name, runnable(await page(`threads/${id}`))]).toEqual([name, plain]);
    }
  }, 120_000);

  it('survives in the words of a case, its notes and its progress', async () => {
    const { own, stf } = stage.who;
    const placeId = town.square.building;
    const harmless = { categoryId: town.categories.drain.id, placeId, title: '灯', description: '灯' };
    const plain = runnable(await page(`cases/${(await own.opens(harmless)).id}`));
    for (const { name, text } of short(60).slice(0, 24)) {
      const order = { categoryId: town.categories.drain.id, placeId, title: text, description: text };
      const made = await own.opens(order);
      const told = await stf.sees(made);
      expect([name, told.face.title === text, dangers(told.face.html)]).toEqual([name, true, []]);
      const kept: unknown = await town.world.db.source.query(
        `select description = $2 as same from case_file where id = $1`,
        [made.id, text],
      );
      expect([name, kept]).toEqual([name, [{ same: true }]]);
      expect([name, runnable(await page(`cases/${made.id}`))]).toEqual([name, plain]);
      await stf.takes(made, 'note', { text });
      expect([name, JSON.stringify(await stf.sees(made)).split(JSON.stringify(text)).length > 2]).toEqual([name, true]);
    }
  }, 120_000);

  it('is refused by name where it could not survive', async () => {
    const { own } = stage.who;
    const placeId = town.square.building;
    const board = town.square.open;
    const category = town.categories.drain.id;
    for (const { name, text, code } of refusals) {
      const tries: [string, string, object][] = [
        ['title', '/api/v1/threads', { id: newId(), boardId: board, title: text, body: '灯' }],
        ['body', '/api/v1/threads', { id: newId(), boardId: board, title: '灯', body: text }],
        ['body', `/api/v1/threads/${thread}/posts`, { id: newId(), body: text }],
        ['title', '/api/v1/cases', { categoryId: category, placeId, title: text, description: '灯' }],
        ['description', '/api/v1/cases', { categoryId: category, placeId, title: '灯', description: text }],
      ];
      for (const [field, path, body] of tries) {
        if (code === 'field/required' && field === 'body' && path.endsWith('threads')) continue; // a title says enough
        const answer = await own.browser.send<ProblemBody>('POST', path, body);
        const errors = answer.body.errors.map((error) => `${error.field} ${error.code}`);
        expect([name, path, answer.status, errors]).toEqual([name, path, 422, [`${field} ${code}`]]);
      }
    }
  });

  async function page(path: string): Promise<string> {
    const headers = { cookie: stage.who.own.browser.cookie ?? '' };
    const answer = await fetch(`${town.world.url}/${path}`, { headers });
    expect(answer.status).toBe(200);
    return answer.text();
  }

  /** What runs in a whole page: its scripts, data apart, with all they hold; elements that load; attributes that run. */
  function runnable(html: string): string[] {
    const found = [...html.matchAll(/<script[\s>][\s\S]*?<\/script/gi)].map(([whole]) => whole);
    const [data, scripts] = [found.filter(isData).length, found.filter((one) => !isData(one))];
    const loads = new Set(['script', 'iframe', 'object', 'embed', 'base', 'form', 'svg', 'math']);
    eachTag(html, (name, attributes) => {
      if (loads.has(name)) scripts.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes))
        if (/^on/i.test(attribute) || /^\s*(javascript|data|vbscript):/i.test(value))
          scripts.push(`${attribute}=${value}`);
    });
    return [`${data} of data`, ...scripts];
  }
  const isData = (script: string): boolean => /^<script[^>]*type="application\/(ld\+)?json"/.test(script);
});

describe('strange requests', () => {
  const rows = ROUTES.split('\n').map((line) => line.trim().split(/\s+/));
  const addressed = rows.filter(([, path = '']) => path.startsWith('/api/') && /:(id|key|accountId)/.test(path));
  const routes = [...new Set(addressed.map(([method, path]) => `${method} ${path}`))];

  it('with ids that are none are unknown or malformed, never an error of ours', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const [method = '', path = ''] = route.split(' ');
      for (const id of identifiers.filter((one) => one !== '../me' && one.length < 200)) {
        if (path.includes('drafts')) continue; // a draft has any name
        const address = path.replace(/:\w+/g, encodeURIComponent(id));
        const answer = await stage.who.adm.browser.send(method, address, BODIES[route]?.(stage, {}));
        const wellFormed = /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id); // new to us: may be made, or be gone already
        if (wellFormed ? answer.status >= 500 : ![400, 404, 422].includes(answer.status))
          wrong.push(`${answer.status} ${method} ${address}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  it('with fields that nobody asked for are refused', async () => {
    const wrong: string[] = [];
    for (const [route, body] of Object.entries(BODIES)) {
      const [method = '', path = ''] = route.split(' ');
      const sent = body(stage, {});
      if (sent instanceof FormData) continue;
      const address = path.replace(/:\w+/g, newId());
      for (const extra of [{ isAdministrator: true }, JSON.parse('{"__proto__":{"works":true}}') as object]) {
        const text = JSON.stringify(sent)
          .replace(/^\{/, `${JSON.stringify(extra).slice(0, -1)},`)
          .replace(',}', '}');
        const answer = await raw(method, address, text);
        if (answer.status !== 422 && answer.status !== 400)
          wrong.push(`${answer.status} ${route} ${text.slice(0, 80)}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  async function raw(method: string, address: string, body: string): Promise<{ status: number }> {
    const headers = { 'content-type': 'application/json', cookie: stage.who.adm.browser.cookie ?? '' };
    return fetch(town.world.url + address, { method, body, headers });
  }
});

describe('twenty taps with one key', () => {
  /** All at once; each hears yes, and the same yes. */
  async function taps(send: (key: Record<string, string>) => Promise<Answer>): Promise<void> {
    const key = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(key)));
    expect([...new Set(answers.map(({ status }) => status < 300))]).toEqual([true]);
    for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
    await town.world.settle();
  }

  it('are one thread with one event', async () => {
    const id = newId();
    const body = { id, boardId: town.square.open, title: '手抖点了二十次', body: '灯不亮' };
    await taps((key) => stage.who.nbr.browser.send('POST', '/api/v1/threads', body, key));
    expect(await town.square.count('thread', `id = '${id}'`)).toBe(1);
    expect(await town.square.count('event', `subject_id = '${id}' and type = 'forum.thread-posted'`)).toBe(1);
  }, 60_000);

  it('are one reply with one event and one notice', async () => {
    const id = newId();
    const path = `/api/v1/threads/${thread}/posts`;
    await taps((key) => stage.who.nbr.browser.send('POST', path, { id, body: '同问' }, key));
    expect(await town.square.count('post', `id = '${id}'`)).toBe(1);
    const event = `type = 'forum.reply-posted' and data->>'postId' = '${id}'`;
    expect(await town.square.count('event', event)).toBe(1);
    expect(await town.square.count('notification', `event_id in (select id from event where ${event})`)).toBe(1);
  }, 60_000);

  it('are one step with one event, and one notice for each who is told', async () => {
    const { id = '', version } = await stage.thing('public-case');
    await town.world.settle();
    const path = `/api/v1/cases/${id}/steps`;
    const steps = await town.square.count('event', `subject_id = '${id}'`);
    await taps((key) => stage.who.mgr.browser.send('POST', path, { step: 'sign', version }, key));
    expect(await town.square.count('event', `subject_id = '${id}'`)).toBe(steps + 1);
    const event = `event_id = (select max(id) from event where subject_id = '${id}')`;
    const told = await town.square.count('notification', event);
    expect(await town.square.count(`(select distinct account_id from notification where ${event}) told`)).toBe(told);
    expect(await town.square.count('notification', `${event} and account_id = '${stage.who.own.id}'`)).toBe(1);
  }, 60_000);
});
