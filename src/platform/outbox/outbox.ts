/** Messages to phones and mailboxes: a row and a job in the command's transaction, sent after commit through a port. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Db, newId, p, sql, statement } from '../db/index.js';
import { Jobs } from '../jobs/index.js';
import { Mail } from '../mail/index.js';
import { Sms } from '../sms/index.js';

export type Channel = 'sms' | 'mail';
export interface OutboxMessage {
  id: string;
  channel: Channel;
  recipient: string;
  subject: string;
  body: string;
  created_at: Date;
}

/** Sends one message; throws when it should be tried again. */
type Port = (message: OutboxMessage) => Promise<void>;

const put = statement<
  never,
  { id: string; channel: string; recipient: string; subject: string; body: string; at: Date }
>(
  'outbox-put',
  sql`insert into outbox_message (id, channel, recipient, subject, body, created_at)
      values (${p('id')}, ${p('channel')}, ${p('recipient')}, ${p('subject')}, ${p('body')}, ${p('at')})`,
);
const COLUMNS = sql`id, channel, recipient, subject, body, created_at`;
const unsent = statement<OutboxMessage, { id: string }>(
  'outbox-unsent',
  sql`select ${COLUMNS} from outbox_message where id = ${p('id')} and sent_at is null`,
);
const sent = statement<never, { id: string; at: Date }>(
  'outbox-sent',
  sql`update outbox_message set sent_at = ${p('at')} where id = ${p('id')}`,
);
const latest = statement<OutboxMessage, { size: number }>(
  'outbox-latest',
  sql`select ${COLUMNS} from outbox_message order by created_at desc limit ${p('size')}`,
);

@Injectable()
export class Outbox {
  private readonly ports: Record<Channel, Port>;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    mail: Mail,
    sms: Sms,
  ) {
    // Without a mail server or an SMS gateway the row itself is the delivery: a developer reads it at the dev page.
    this.ports = {
      sms: ({ id, recipient: to, body: text }) => sms.send({ id, to, text }),
      mail: ({ id, recipient: to, subject, body: text }) => mail.send({ id, to, subject, text }),
    };
    jobs.handle('outbox', (payload) => this.deliver((payload as { id: string }).id));
  }

  /** Puts a message in the outbox, in the running transaction. */
  async send(message: { channel: Channel; to: string; subject: string; body: string }): Promise<void> {
    const id = newId();
    const { channel, to: recipient, subject, body } = message;
    await this.db.rows(put, { id, channel, recipient, subject, body, at: this.clock.now() });
    await this.jobs.add('outbox', { id });
  }

  private async deliver(id: string): Promise<void> {
    const message = await this.db.row(unsent, { id });
    if (!message) return;
    await this.ports[message.channel](message);
    await this.db.rows(sent, { id, at: this.clock.now() });
  }

  /** The latest messages, for the developer's page. */
  latest(size: number): Promise<OutboxMessage[]> {
    return this.db.rows(latest, { size });
  }
}
