/** When what leaves the house, and how: quiet hours, summaries, which channel after which. Pure. */
import { DateTime } from 'luxon';
import { CHANNELS, GROUPS, type Channel, type Mode } from '../notification.groups.js';
import { kindOf } from '../notification.kinds.js';

/** What a person set; times are minutes of their day. */
export interface Preferences {
  quiet: boolean;
  quietFrom: number;
  quietTo: number;
  /** Null: that of the community. */
  zone: string | null;
  digestAt: number;
  digestEvery: 'day' | 'week';
  /** Names and titles on a locked screen. */
  details: boolean;
}

/** For whoever set nothing: nights are quiet, the summary comes before supper, a locked screen gives nothing away. */
export const defaultPreferences: Preferences = {
  quiet: true,
  quietFrom: 22 * 60,
  quietTo: 7 * 60,
  zone: null,
  digestAt: 18 * 60,
  digestEvery: 'day',
  details: false,
};

/** Whoever looks at it right now marks it read within this time: then nothing rings. Milliseconds. */
export const GLANCE_MS = 500;
/** So long a channel may take to reach somebody before the next one is tried. */
export const FALLBACK_MS = 10 * 60_000;
/** What could not be sent for so long is not news any more. */
export const EXPIRES_MS = 3 * 24 * 3_600_000;
const MOST_TRIES = 7;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 3_600_000;

const at = (moment: Date, zone: string): DateTime => DateTime.fromJSDate(moment, { zone });
const setMinute = (day: DateTime, minute: number): DateTime =>
  day.set({ hour: Math.floor(minute / 60), minute: minute % 60, second: 0, millisecond: 0 });

/** When the quiet hours that `now` lies in end; null while it may ring. */
export function quietUntil({ quiet, quietFrom, quietTo }: Preferences, zone: string, now: Date): Date | null {
  if (!quiet || quietFrom === quietTo) return null;
  const local = at(now, zone);
  const minute = local.hour * 60 + local.minute;
  const across = quietFrom > quietTo;
  const inside = across ? minute >= quietFrom || minute < quietTo : minute >= quietFrom && minute < quietTo;
  if (!inside) return null;
  const end = setMinute(local, quietTo);
  return (end > local ? end : setMinute(local.plus({ days: 1 }), quietTo)).toJSDate();
}

/** When the next summary goes out: daily at the chosen minute, weekly on Sundays. */
export function nextDigest({ digestAt, digestEvery }: Preferences, zone: string, now: Date): Date {
  const local = at(now, zone);
  const days = digestEvery === 'week' ? 7 - (local.weekday % 7) : 0;
  const next = setMinute(local.plus({ days: days % 7 }), digestAt);
  if (next > local) return next.toJSDate();
  return setMinute(local.plus({ days: digestEvery === 'week' ? 7 : 1 }), digestAt).toJSDate();
}

/** How long to wait after a try that failed; null when enough was tried. `asked`: seconds that the other side asked for. */
export function waitAfter(tries: number, asked: number | null): number | null {
  if (tries >= MOST_TRIES) return null;
  if (asked !== null && asked >= 0) return Math.min(asked * 1_000, LONGEST_WAIT_MS);
  return Math.min(FIRST_WAIT_MS * 4 ** (tries - 1), LONGEST_WAIT_MS);
}

/** What a person can be reached by: devices by id and label, whether the other channels have an address and are set up. */
export type Reach = Readonly<Record<Exclude<Channel, 'push'>, string | null>> & {
  readonly push: readonly { readonly id: string; readonly label: string }[];
};

export interface Planned {
  channel: Channel;
  device: string | null;
  label: string;
  mode: Exclude<Mode, 'off'>;
  due: Date;
}

/** What a person chose for a group and a channel, else what is good for most. `choices`: by `group channel`. */
export const modeOf = (choices: Readonly<Record<string, Mode>>, group: keyof typeof GROUPS, channel: Channel): Mode =>
  choices[`${group} ${channel}`] ?? GROUPS[group].defaults[channel];

/** What is to be sent of a notice. Fallbacks come one after the other, and only for kinds that somebody waits for. */
export function plan(
  name: string,
  choices: Readonly<Record<string, Mode>>,
  reach: Reach,
  times: { now: Date; digest: Date },
): Planned[] {
  const kind = kindOf(name);
  const soon = new Date(times.now.getTime() + GLANCE_MS);
  const targets = (channel: Channel): { device: string | null; label: string }[] => {
    if (channel === 'push') return reach.push.map(({ id, label }) => ({ device: id, label }));
    const label = reach[channel];
    return label === null ? [] : [{ device: null, label }];
  };
  const planned: Planned[] = [];
  const add = (channel: Channel, mode: Planned['mode'], due: Date): void => {
    planned.push(...targets(channel).map((target) => ({ channel, mode, due, ...target })));
  };
  const inMode = (mode: Mode): Channel[] =>
    CHANNELS.filter((channel) => modeOf(choices, kind.group, channel) === mode && targets(channel).length > 0);
  for (const channel of inMode('now')) add(channel, 'now', soon);
  if (kind.matters || kind.urgent) {
    const wait = planned.length ? FALLBACK_MS : 0;
    inMode('fallback').forEach((channel, i) => {
      add(channel, 'fallback', new Date(soon.getTime() + wait + i * FALLBACK_MS));
    });
  }
  for (const channel of inMode('digest')) add(channel, 'digest', times.digest);
  return planned;
}
