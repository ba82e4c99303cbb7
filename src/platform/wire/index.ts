/** One lasting database connection per process: it hears and says NOTIFY and holds the locks that say this process is alive. */
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';

type Heard = (payload: string) => void;

const RETRY_MS = 250;

@Injectable()
export class Wire implements OnApplicationShutdown {
  private readonly log = new Logger('wire');
  private readonly heard = new Map<string, Heard[]>();
  private readonly lost: (() => void)[] = [];
  private readonly back: ((client: pg.Client) => Promise<void>)[] = [];
  private client: pg.Client | undefined;
  private closed = false;

  constructor(private readonly url: string) {}

  /** Whether the connection stands: without it, caches that events clear can't be trusted. */
  get up(): boolean {
    return this.client !== undefined;
  }

  /** Hears a channel; call before `open`. */
  on(channel: string, heard: Heard): void {
    this.heard.set(channel, [...(this.heard.get(channel) ?? []), heard]);
  }

  /** Called when the connection is lost. */
  onLost(effect: () => void): void {
    this.lost.push(effect);
  }

  /** Called each time the connection stands, the first time included. */
  onBack(effect: (client: pg.Client) => Promise<void>): void {
    this.back.push(effect);
    if (this.client) void effect(this.client);
  }

  /** Does something on the connection, if it stands. */
  async use(effect: (client: pg.Client) => Promise<void>): Promise<void> {
    if (this.client) await effect(this.client);
  }

  /** Says something on a channel; to nobody while the connection is lost. */
  async say(channel: string, payload: string): Promise<void> {
    const text = 'select pg_notify($1, $2)';
    await this.client?.query({ name: 'wire-say', text, values: [channel, payload] }).catch(() => undefined);
  }

  /** Connects. @throws when the database can't be reached the first time; later losses are retried for ever */
  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      keepAlive: true,
      application_name: 'e-minute wire',
      // It writes nothing that must last.
      options: '-c synchronous_commit=off',
    });
    let over = false;
    const end = (error?: Error): void => {
      if (over) return;
      over = true;
      client.end().catch(() => undefined);
      if (this.client !== client) return;
      this.client = undefined;
      if (this.closed) return;
      this.log.warn({ msg: 'wire lost', err: error });
      this.lost.forEach((effect) => effect());
      void this.reopen();
    };
    client.on('error', end).on('end', () => end());
    client.on('notification', ({ channel, payload }) => this.heard.get(channel)?.forEach((h) => h(payload ?? '')));
    try {
      await client.connect();
      for (const channel of this.heard.keys()) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      for (const effect of this.back) await effect(client);
    } catch (error) {
      over = true;
      await client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
  }

  private async reopen(): Promise<void> {
    while (!this.closed) {
      await new Promise((done) => setTimeout(done, RETRY_MS));
      try {
        await this.open();
        this.log.log({ msg: 'wire is back' });
        return;
      } catch {
        // the database is not back yet
      }
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }
}
