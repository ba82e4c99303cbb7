/** What somebody chose about notices: quiet hours, summaries, and how each group comes by each channel. */
import { Injectable } from '@nestjs/common';
import { maskLogin } from '../../../ground/accounts/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/http/index.js';
import { Pushes } from '../../../platform/push/index.js';
import { CHANNELS, GROUP_NAMES, GROUPS, type Channel, type Mode } from '../notification.groups.js';
import { Carriers } from './carriers.js';
import { preferencesOf } from './planning.js';
import { Quiet } from './quiet.js';
import { defaultPreferences, modeOf, type Preferences } from './sending.policy.js';
import type { Choice, SendingChange, SendingView } from './sending.schema.js';

interface Row {
  email: string | null;
  phone: string | null;
  home: string | null;
  preferences: Preferences | null;
  version: number;
  choices: Readonly<Record<string, Mode>>;
}
const read = statement<Row, { account: string }>(
  'notice-choices',
  sql`select a.email, a.phone, a.home_path as home, ${preferencesOf} as preferences,
        coalesce((select version from notice_setting where account_id = a.id), 0) as version,
        (select coalesce(json_object_agg(c.group_name || ' ' || c.channel, c.mode), '{}') from notice_choice c
          where c.account_id = a.id) as choices
      from account a where a.id = ${p('account')}::uuid`,
);
/** Written where nobody else wrote meanwhile. */
const writePreferences = statement<{ version: number }, { account: string; version: number; now: Date; set: string }>(
  'notice-setting-write',
  sql`insert into notice_setting as s
        (account_id, quiet, quiet_from, quiet_to, zone, digest_at, digest_every, details, version, updated_at)
      select ${p('account')}::uuid, g.quiet, g."quietFrom", g."quietTo", g.zone, g."digestAt", g."digestEvery", g.details,
        ${p('version')}::int + 1, ${p('now')}
      from jsonb_to_record(${p('set')}::jsonb) as g(quiet boolean, "quietFrom" smallint, "quietTo" smallint, zone text,
        "digestAt" smallint, "digestEvery" text, details boolean)
      where ${p('version')}::int = coalesce(
        (select version from notice_setting where account_id = ${p('account')}::uuid), 0)
      on conflict (account_id) do update set quiet = excluded.quiet, quiet_from = excluded.quiet_from,
        quiet_to = excluded.quiet_to, zone = excluded.zone, digest_at = excluded.digest_at,
        digest_every = excluded.digest_every, details = excluded.details, version = excluded.version,
        updated_at = excluded.updated_at
      where s.version = ${p('version')}::int
      returning version`,
);
const writeChoices = statement<never, { account: string; choices: string }>(
  'notice-choice-write',
  sql`insert into notice_choice (account_id, group_name, channel, mode)
      select ${p('account')}::uuid, g.group, g.channel, g.mode
      from jsonb_to_recordset(${p('choices')}::jsonb) as g("group" text, channel text, mode text)
      on conflict (account_id, group_name, channel) do update set mode = excluded.mode`,
);
const forget = statement<never, { account: string }>(
  'notice-choice-forget',
  sql`delete from notice_choice where account_id = ${p('account')}::uuid`,
);

@Injectable()
export class Choices {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly pushes: Pushes,
    private readonly carriers: Carriers,
    private readonly quiet: Quiet,
  ) {}

  /** How notices come to somebody now. @throws http/sign-in */
  async of(account: string): Promise<SendingView> {
    const { email, phone, home, choices, version, ...row } = await this.row(account);
    const preferences = row.preferences ?? defaultPreferences;
    const { ready } = this.carriers;
    const addresses: Record<Channel, string | null> = {
      push: null,
      wechat: null,
      mail: email && maskLogin({ email, phone: null }),
      sms: phone && maskLogin({ email: null, phone }),
    };
    const open = CHANNELS.filter((channel) => ready[channel]);
    return {
      key: await this.pushes.publicKey(),
      preferences,
      zone: await this.quiet.zone(preferences, { home, place: null }),
      version,
      channels: open.map((channel) => ({ channel, address: addresses[channel] })),
      groups: GROUP_NAMES.map((group) => ({
        ...{ group, name: GROUPS[group].name, about: GROUPS[group].about },
        modes: Object.fromEntries(open.map((channel) => [channel, modeOf(choices, group, channel)])),
        chosen: open.some((channel) => choices[`${group} ${channel}`] !== undefined),
      })),
    };
  }

  /** Changes what is given, leaves the rest. @throws http/sign-in, notice/changed */
  change(account: string, { version, choices, reset, ...given }: SendingChange): Promise<void> {
    return this.db.tx(async () => {
      const { preferences } = await this.row(account);
      const set = JSON.stringify({ ...(preferences ?? defaultPreferences), ...given });
      const written = await this.db.row(writePreferences, { account, version, now: this.clock.now(), set });
      if (!written) throw new Problem('notice/changed');
      if (reset) await this.db.rows(forget, { account });
      if (choices?.length) await this.db.rows(writeChoices, { account, choices: JSON.stringify(lastOfEach(choices)) });
    });
  }

  private async row(account: string): Promise<Row> {
    const row = await this.db.row(read, { account });
    if (!row) throw new Problem('http/sign-in');
    return row;
  }
}

const lastOfEach = (choices: readonly Choice[]): Choice[] => [
  ...new Map(choices.map((choice) => [`${choice.group} ${choice.channel}`, choice])).values(),
];
