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
const told = async (who: Person, group = 'membership'): Promise<string[]> => {
  await square.world.settle();
  const { items } = notificationPage.parse(await who.browser.get(`/api/v1/notifications?group=${group}`));
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

it('tells people that they were appointed, and that it is over, also when its day has come', async () => {
  const chief = await square.person('沈主任', 'administrator');
  const at = `/api/v1/places/${square.community}/grants`;
  const order = { accountId: wang.id, role: 'staff' };
  const until = new Date(square.world.clock.now().getTime() + 86_400_000).toISOString();
  const { id } = await chief.browser.post<{ id: string }>(at, order);
  await chief.browser.delete(`/api/v1/grants/${id}`);
  await chief.browser.post(at, { ...order, until });
  square.world.clock.advance(2 * 86_400_000);
  const [begun, over] = ['您现在是这里的工作人员，可以开始工作了', '您不再是这里的工作人员，谢谢您'];
  expect(await told(wang, 'account')).toEqual([begun, over, begun, over]);
  expect(await told(chief, 'account')).toEqual([]);
});
