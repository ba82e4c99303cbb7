/** The channels that this installation has, each behind the same door. */
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../platform/config/index.js';
import { Mail } from '../../../platform/mail/index.js';
import { Pushes } from '../../../platform/push/index.js';
import { Sms } from '../../../platform/sms/index.js';
import type { Channel } from '../notification.groups.js';
import { failed, type Carrier, type Letter, type Outcome } from './letter.js';
import { PushCarrier } from './push.carrier.js';
import { MailCarrier, SmsCarrier } from './text.carriers.js';

@Injectable()
export class Carriers {
  private readonly all: Partial<Record<Channel, Carrier>>;

  constructor(pushes: Pushes, mail: Mail, sms: Sms, @Inject(CONFIG) { publicUrl }: Config) {
    this.all = {
      push: new PushCarrier(pushes),
      ...(mail.ready && { mail: new MailCarrier(mail, publicUrl) }),
      ...(sms.ready && { sms: new SmsCarrier(sms, publicUrl) }),
    };
  }

  /** Which channels are set up here. */
  get ready(): Readonly<Record<Channel, boolean>> {
    const has = (channel: Channel): boolean => this.all[channel] !== undefined;
    return { push: has('push'), wechat: has('wechat'), mail: has('mail'), sms: has('sms') };
  }

  /** Carries letters, those of one channel together; answers what became of each, in their order. */
  async carry(given: readonly { letter: Letter; channel: Channel }[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    const channels = new Set(given.map(({ channel }) => channel));
    await Promise.all(
      [...channels].map(async (channel) => {
        const places = given.flatMap((one, i) => (one.channel === channel ? [i] : []));
        const letters = places.flatMap((i) => given[i]?.letter ?? []);
        const results = (await this.all[channel]?.carry(letters)) ?? [];
        places.forEach((place, i) => (outcomes[place] = results[i] ?? failed('no such channel')));
      }),
    );
    return outcomes;
  }
}
