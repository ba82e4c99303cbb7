/** When a group meets: from its rules to the moments that are to come. */
import { occasions, type Meeting } from '../../src/people/groups/index.js';

describe('meetings', () => {
  const ZONE = 'Asia/Shanghai';
  const weekly: Meeting = { every: 'week', weekday: 3, nth: null, start: '19:30', minutes: 90, where: '活动室' };
  const at = (meetings: Meeting[], after: string, limit = 2): string[] =>
    occasions(meetings, new Date(after), ZONE, limit).map((one) => one.at.toISOString());

  it('come every week; one that is going on is the next', () => {
    expect(at([weekly], '2026-03-02T00:00:00Z')).toEqual(['2026-03-04T11:30:00.000Z', '2026-03-11T11:30:00.000Z']);
    expect(at([weekly], '2026-03-04T12:00:00Z', 1)).toEqual(['2026-03-04T11:30:00.000Z']);
    expect(at([weekly], '2026-03-04T13:00:00Z', 1)).toEqual(['2026-03-11T11:30:00.000Z']);
  });

  it('come on the second or the last such day of a month; several rules mix in order', () => {
    const second: Meeting = { ...weekly, every: 'month', weekday: 6, nth: 2, start: '09:00' };
    const last: Meeting = { ...second, nth: 5 };
    expect(at([second], '2026-03-15T00:00:00Z')).toEqual(['2026-04-11T01:00:00.000Z', '2026-05-09T01:00:00.000Z']);
    expect(at([last], '2026-03-01T00:00:00Z')).toEqual(['2026-03-28T01:00:00.000Z', '2026-04-25T01:00:00.000Z']);
    expect(at([last, second, weekly], '2026-03-27T00:00:00Z', 3)).toEqual([
      '2026-03-28T01:00:00.000Z',
      '2026-04-01T11:30:00.000Z',
      '2026-04-08T11:30:00.000Z',
    ]);
    expect(at([], '2026-03-01T00:00:00Z')).toEqual([]);
  });
});
