/** Coming back after signing in, naming devices, saying where one lives. */
import { describe, expect, it } from 'vitest';
import { checkForm } from '@/ui/check-form';
import { deviceOf } from './device';
import { claimOf, emptyResidence, residenceSchema } from './residence';
import { safeReturn } from './session';

describe('after signing in', () => {
  it.each([
    ['/cases/1?tab=files#end', '/cases/1?tab=files#end'],
    ['https://elsewhere.example/', '/'],
    ['//elsewhere.example/', '/'],
    ['/\\elsewhere.example', '/'],
    ['/sign-in?to=/', '/'],
    ['javascript:alert(1)', '/'],
    [undefined, '/'],
    [['/a', '/b'], '/'],
  ])('%s leads to %s', (to, goes) => expect(safeReturn(to)).toBe(goes));
});

describe('a device', () => {
  it.each([
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604',
      { browser: 'Safari', system: 'iPhone' },
    ],
    [
      'Mozilla/5.0 (Linux; Android 14) Chrome/130 Mobile Safari/537 MicroMessenger/8.0',
      { browser: '微信', system: 'Android' },
    ],
    ['Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/130 Safari/537 Edg/130', { browser: 'Edge', system: 'Windows' }],
    ['curl/8.5', null],
  ])('%s', (agent, named) => expect(deviceOf(agent, 'zh')).toEqual(named));
  it('is named in the reader’s language', () =>
    expect(deviceOf('Linux; Android 14) MicroMessenger/8.0', 'en')).toEqual({ browser: 'WeChat', system: 'Android' }));
});

describe('where one lives', () => {
  it('needs a community, and a code if that is how it is confirmed', () => {
    expect(checkForm(residenceSchema, emptyResidence())).toEqual({ communityId: 'accounts.error.community' });
    const withCode = { ...emptyResidence(), communityId: 'c', how: 'code' as const, invitation: ' ' };
    expect(checkForm(residenceSchema, withCode)).toEqual({ invitation: 'accounts.error.invitation' });
    expect(checkForm(residenceSchema, { ...withCode, invitation: 'CF-7K' })).toEqual({});
  });
  it('is sent without what was left empty, or was not meant', () => {
    expect(claimOf({ communityId: 'c', buildingId: '', household: ' ', how: 'staff', invitation: 'CF-7K' })).toEqual({
      communityId: 'c',
    });
    expect(
      claimOf({ communityId: 'c', buildingId: 'b', household: ' 3单元502 ', how: 'code', invitation: ' CF-7K ' }),
    ).toEqual({ communityId: 'c', buildingId: 'b', household: '3单元502', invitation: 'CF-7K' });
  });
});
