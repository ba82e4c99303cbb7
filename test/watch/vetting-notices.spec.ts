import { textOf } from '../../src/watch/notifications/index.js';
import { notificationPage } from '../../src/watch/notifications/notification.schema.js';
import { Square, type Person } from '../commons/square.js';

let square: Square;
let wang: Person;

beforeAll(async () => {
  square = await Square.open();
});
beforeEach(async () => {
  wang = await square.resident('王大爷');
});
afterAll(() => square.close());

interface Versioned {
  face: { id: string; version: number };
}
const told = async (who: Person): Promise<string[]> => {
  await square.world.settle();
  const { items } = notificationPage.parse(await who.browser.get('/api/v1/notifications?group=membership'));
  return items.map((notice) => textOf(notice, 'zh')).reverse();
};
const decides = async (path: string, of: Versioned, step: string, reason?: string): Promise<Versioned> =>
  square.staff.browser.post(`/api/v1/${path}/${of.face.id}/${step}`, {
    version: of.face.version,
    ...(reason && { reason }),
  });

it('tells whoever checked in what was decided, and not what they did themselves', async () => {
  const order = { kind: 'volunteer', skills: ['维修'] };
  const asked: Versioned = await wang.browser.post(`/api/v1/communities/${square.community}/members`, order);
  const confirmed = await decides('members', asked, 'confirm');
  expect(await told(wang)).toEqual(['您报到好了，谢谢您来帮忙']);
  await wang.browser.post(`/api/v1/members/${asked.face.id}/leave`, { version: confirmed.face.version });
  expect(await told(wang)).toHaveLength(1);
});

it('tells the managers of an organization what was decided, by its name', async () => {
  const order = { name: '周记五金', kind: 'merchant', contactName: '周师傅', contactPhone: '19900000001' };
  const asked: Versioned = await wang.browser.post(`/api/v1/communities/${square.community}/organizations`, order);
  const approved = await decides('organizations', asked, 'approve');
  await decides('organizations', approved, 'suspend', '居民投诉正在核实');
  expect(await told(wang)).toEqual(['您的单位通过了，居民现在看得到：周记五金', '您的单位暂停了，请看原因：周记五金']);
  expect(await told(square.staff)).toEqual([]);
});
