/**
 * Short messages: each is a POST of `{"id","to","text"}` to the address that the configuration names, with its token as Bearer.
 * What stands there speaks to the provider; 2xx is sent, 4xx never will be, anything else is tried again. The id comes again
 * with each try: it must send it once.
 */
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';

const TIMEOUT_MS = 10_000;

export interface SmsMessage {
  id: string;
  to: string;
  text: string;
}

/** The other side did not take it. */
export class SmsRefused extends Error {
  constructor(readonly status: number) {
    super(`The SMS gateway answered ${status}`);
  }
}

@Injectable()
export class Sms {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Whether a gateway is set up. */
  get ready(): boolean {
    return this.config.smsUrl !== undefined;
  }

  /** Hands a message to the gateway. @throws SmsRefused, or an error of the network */
  async send(message: SmsMessage): Promise<void> {
    const { smsUrl, smsToken } = this.config;
    if (!smsUrl) return;
    const answer = await fetch(smsUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(smsToken && { authorization: `Bearer ${smsToken}` }) },
      body: JSON.stringify(message),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new SmsRefused(answer.status);
  }
}
