/** The stage as a process, for browsers: the demo's town in a real server at the present time; says where, and stays. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbedded } from '../../src/platform/embedded/index.js';
import { newId } from '../../src/platform/db/index.js';
import { demoPassword, people } from './cast.js';
import { loadDemo } from './demo/index.js';
import { openWorld, type World } from './world.js';

/** Everybody of the cast can sign in; ids differ from run to run. */
export interface Stage {
  url: string;
  community: string;
  /** The ids of the community's boards by the keys that the demo uses. */
  boards: Record<string, string>;
  /** A public thread that is there from the beginning, by the neighbour. */
  thread: string;
}

async function build(world: World): Promise<Stage> {
  const { community, boards, refused } = await loadDemo(world.app, { scale: 'town' });
  if (refused.length) throw new Error(refused.join('\n'));
  const neighbour = world.browser();
  await neighbour.post('/api/v1/sessions', { login: people.neighbour.login, password: demoPassword });
  const thread = newId();
  await neighbour.post('/api/v1/threads', {
    id: thread,
    boardId: boards.get('events'),
    title: '周六上午一起打扫楼前花坛，来的报个名',
    body: '带上手套就行，水和工具社区准备。\n\n九点在 12 栋门口集合，中午前结束。',
  });
  await world.settle();
  return { url: world.url, community, boards: Object.fromEntries(boards), thread };
}

async function main(): Promise<void> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'e-minute-stage-'));
  const embedded = process.env['TEST_DATABASE_URL']
    ? undefined
    : await startEmbedded(root, { settings: { fsync: 'off' } });
  if (embedded) process.env['TEST_DATABASE_URL'] = embedded.ownerUrl;
  const world = await openWorld({ at: new Date() });
  const stop = async (): Promise<void> => {
    await world.close();
    await embedded?.stop();
    fs.rmSync(root, { recursive: true, force: true });
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  process.on('disconnect', () => void stop());
  const stage = await build(world);
  process.stdout.write(`${JSON.stringify(stage)}\n`);
}

await main();
