/** How often somebody may guess: counted by address, so that the owner elsewhere is never locked out. */
import { Injectable } from '@nestjs/common';
import { Throttle, type Limit } from '../../platform/http/index.js';

const BY_ADDRESS: Limit = { name: 'guess-address', points: 10, seconds: 900 };
const CODES_BY_LOGIN: Limit = { name: 'code-login', points: 5, seconds: 3600 };
const CODES_BY_ADDRESS: Limit = { name: 'code-address', points: 20, seconds: 3600 };
const REGISTRATIONS: Limit = { name: 'register-address', points: 30, seconds: 3600 };

@Injectable()
export class Guesses {
  constructor(private readonly throttle: Throttle) {}

  /** Lets a guess through if there are tries left; a right one gives the tries back. @throws http/too-many */
  async of<T>(address: string, guess: () => Promise<T>): Promise<T> {
    await this.throttle.take(BY_ADDRESS, address);
    const result = await guess();
    await this.throttle.reward(BY_ADDRESS, address);
    return result;
  }

  /** Lets a code be sent. @throws http/too-many */
  async code(address: string, login: string): Promise<void> {
    await this.throttle.take(CODES_BY_ADDRESS, address);
    await this.throttle.take(CODES_BY_LOGIN, login.slice(0, 120).toLowerCase());
  }

  /** Lets an account be registered. @throws http/too-many */
  async registration(address: string): Promise<void> {
    await this.throttle.take(REGISTRATIONS, address);
  }
}
