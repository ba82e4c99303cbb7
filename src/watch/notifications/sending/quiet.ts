/** Whether it may ring: quiet hours in the person's own time, and who is woken in spite of them. */
import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../ground/calendar/index.js';
import { Db, p, sql, statement } from '../../../platform/db/index.js';
import { kindOf } from '../notification.kinds.js';
import { defaultPreferences, quietUntil, type Preferences } from './sending.policy.js';

/** Until the roster says who has the shift, it is the staff of the place. */
const onDuty = statement<{ on: boolean }, { account: string; place: string }>(
  'notice-on-duty',
  sql`select exists (select from account_grant where account_id = ${p('account')}::uuid and subject_id is null
        and role = 'staff' and starts_with(${p('place')}, path)) as on`,
);

interface Ringing {
  account: string;
  kind: string;
  home: string | null;
  place: string | null;
  preferences: Preferences | null;
}

@Injectable()
export class Quiet {
  constructor(
    private readonly db: Db,
    private readonly calendar: Calendar,
  ) {}

  /** When it may ring: null for now. Urgent kinds wake whoever is on duty, and nobody else. */
  async until(one: Ringing, now: Date): Promise<Date | null> {
    const preferences = one.preferences ?? defaultPreferences;
    const until = quietUntil(preferences, await this.zone(preferences, one), now);
    if (until && kindOf(one.kind).urgent && (await this.onDuty(one.account, one.place))) return null;
    return until;
  }

  /** A person's time zone: their own, or that of the community they live in. */
  async zone({ zone }: Preferences, { home, place }: Pick<Ringing, 'home' | 'place'>): Promise<string> {
    return zone ?? (await this.calendar.of(home ?? place ?? '')).zone;
  }

  /** Whether an account is on duty at a place now. */
  private async onDuty(account: string, place: string | null): Promise<boolean> {
    return place !== null && ((await this.db.row(onDuty, { account, place }))?.on ?? false);
  }
}
