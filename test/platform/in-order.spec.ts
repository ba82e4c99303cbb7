import { setTimeout as sleep } from 'node:timers/promises';
import { InOrder } from '../../src/platform/live/in-order.js';

function listening(): {
  sent: string[];
  hears: (room: string, seq: number | null, type?: string) => void;
  row: InOrder;
} {
  const sent: string[] = [];
  const row = new InOrder(({ room, seq, type }) => sent.push(`${room} ${seq} ${type}`));
  return { sent, row, hears: (room, seq, type = 'post') => row.pass({ room, seq, type, view: null }) };
}

it('sends what comes in turn at once, and what overtook when those before it have come', async () => {
  const { sent, hears } = listening();
  for (const seq of [4, 7, 6, 5, 8]) hears('a', seq);
  await sleep(1);
  expect(sent).toEqual(['a 4 post', 'a 5 post', 'a 6 post', 'a 7 post', 'a 8 post']);
});

it('lets no room wait for another, and nothing without a number wait', () => {
  const { sent, hears } = listening();
  hears('a', 1);
  hears('a', 3);
  hears('b', 1);
  hears('a', null, 'hint');
  expect(sent).toEqual(['a 1 post', 'b 1 post', 'a null hint']);
});

it('sends all messages of one number before those of the next', async () => {
  const { sent, hears } = listening();
  hears('a', 1);
  for (const type of ['post', 'card']) hears('a', 3, type);
  hears('a', 2);
  hears('a', 2, 'card');
  await sleep(1);
  expect(sent).toEqual(['a 1 post', 'a 2 post', 'a 2 card', 'a 3 post', 'a 3 card']);
});

it('waits no longer than a moment for what does not come', async () => {
  const { sent, hears } = listening();
  for (const seq of [1, 3, 6]) hears('a', seq);
  await sleep(600);
  hears('a', 7);
  hears('a', 2);
  expect(sent).toEqual(['a 1 post', 'a 3 post', 'a 6 post', 'a 7 post', 'a 2 post']);
});

it('begins anew with a room that everybody had left', () => {
  const { sent, hears, row } = listening();
  hears('a', 1);
  hears('a', 5);
  row.forget('a');
  hears('a', 9);
  expect(sent).toEqual(['a 1 post', 'a 9 post']);
});
