/** The one clock: everything that asks for the time asks it, so that tests can move it. */
import { Injectable } from '@nestjs/common';

@Injectable()
export class Clock {
  private offset = 0;

  /** Now, in the clock's own time. */
  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  /** Moves the clock to a moment; it goes on from there. */
  moveTo(moment: Date): void {
    this.offset = moment.getTime() - Date.now();
  }

  /** Moves the clock forward by so many milliseconds. */
  advance(ms: number): void {
    this.offset += ms;
  }

  /** Back to the machine's time. */
  reset(): void {
    this.offset = 0;
  }
}
