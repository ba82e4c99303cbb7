/** Mail: through the server that the configuration names. */
import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../config/index.js';

export interface MailMessage {
  /** Makes the Message-ID: a server that gets it twice keeps it once. */
  id: string;
  to: string;
  subject: string;
  text: string;
  /** Where one says that one wants no more of these. */
  unsubscribe?: string;
}

@Injectable()
export class Mail {
  private readonly transport: Transporter | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport = config.smtpUrl ? createTransport({ url: config.smtpUrl, connectionTimeout: 10_000 }) : undefined;
  }

  /** Whether a mail server is set up. */
  get ready(): boolean {
    return this.transport !== undefined;
  }

  /** Hands a message to the server. @throws what the server said, `responseCode` with it */
  async send({ id, to, subject, text, unsubscribe }: MailMessage): Promise<void> {
    await this.transport?.sendMail({
      ...{ from: this.config.mailFrom, to, subject, text, messageId: `<${id}@e-minute>` },
      ...(unsubscribe && { list: { unsubscribe } }),
    });
  }
}
