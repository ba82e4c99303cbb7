/** The line that notices leave by: plans and sends whenever there is something, in this process and in the others. */
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Planning } from './planning.js';
import { Sending } from './sending.js';
import { GLANCE_MS } from './sending.policy.js';

const TICK_MS = 1_000;

@Injectable()
export class NoticeLine implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('notices');
  private ticking: NodeJS.Timeout | undefined;
  private woken: NodeJS.Timeout | undefined;
  private busy: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly planning: Planning,
    private readonly sending: Sending,
  ) {}

  onApplicationBootstrap(): void {
    this.ticking = setInterval(() => this.go(), TICK_MS);
    this.planning.begin().catch((error: unknown) => this.log.warn({ msg: 'reach not opened', err: error }));
  }

  /** Something may be there to send: soon, and when whoever looks at it had the time to. */
  wake(): void {
    if (this.woken || this.stopped) return;
    this.go();
    this.woken = setTimeout(() => {
      this.woken = undefined;
      this.go();
    }, GLANCE_MS + 50);
  }

  /** Plans and sends all that is due. */
  async run(): Promise<void> {
    while (this.busy) await this.busy;
    this.busy = this.all().finally(() => (this.busy = undefined));
    await this.busy;
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearInterval(this.ticking);
    clearTimeout(this.woken);
    await this.busy?.catch(() => undefined);
  }

  private go(): void {
    if (this.busy) return;
    this.run().catch((error: unknown) => this.log.warn({ msg: 'sending failed', err: error }));
  }

  private async all(): Promise<void> {
    for (let more = true; more && !this.stopped;) more = await this.planning.run();
    for (let more = true; more && !this.stopped;) more = await this.sending.run();
  }
}
