/** Which addresses a notice may be sent to. */
import { isPublic, mayCall } from '../../src/platform/push/addresses.mjs';

it('are only those outside the house, and what the administrator named', () => {
  expect(
    ['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', 'fd00::1', '::ffff:10.0.0.1', '64:ff9b::a00:1'].filter(
      isPublic,
    ),
  ).toEqual([]);
  expect(['8.8.8.8', '2606:4700::1111'].every(isPublic)).toBe(true);
  const may = (address: string): boolean => mayCall(address, ['push.intern:8080']);
  expect(['https://fcm.googleapis.com/fcm/send/x', 'http://push.intern:8080/x'].every(may)).toBe(true);
  const never = [
    'http://fcm.googleapis.com/x',
    'https://user:word@fcm.googleapis.com/',
    'https://localhost/',
    'https://10.0.0.1/',
  ];
  expect(
    [...never, 'https://[::1]/', 'https://fcm.googleapis.com:22/', 'http://push.intern/', 'file:///etc/passwd'].filter(
      may,
    ),
  ).toEqual([]);
});
