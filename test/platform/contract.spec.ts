import { openWorld, type World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Document {
  paths: Record<string, Record<string, { 'x-access'?: { who: string; policy: string } }>>;
  'x-errors': Record<string, { status: number }>;
}

it('serves the contract with every route’s policy and the table of errors', async () => {
  const document = await world.browser().get<Document>('/api/openapi.json');
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  expect(operations.length).toBeGreaterThan(20);
  expect(operations.filter((o) => !o['x-access'])).toEqual([]);
  expect(document['x-errors']['account/login-taken']?.status).toBe(409);
});

it('shows the contract as a page that needs no script', async () => {
  const { status, headers, body } = await world.browser().send<string>('GET', '/api/docs');
  expect(status).toBe(200);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(body).toContain('/api/v1/residents/{id}/confirm');
  expect(body).not.toMatch(/<script/);
});
