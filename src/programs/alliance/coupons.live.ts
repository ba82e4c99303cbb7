/** Coupons live: the phone that shows a QR hears at once that the till has read it, in its holder's own room. */
import { Injectable } from '@nestjs/common';
import { Rooms } from '../../platform/live/index.js';
import { couponExpired, couponRestored, couponReturned, couponUsed } from './coupon.schema.js';

@Injectable()
export class CouponsLive {
  constructor(rooms: Rooms) {
    for (const event of [couponUsed, couponRestored, couponReturned, couponExpired])
      rooms.project(event, ({ data }) =>
        Promise.resolve([{ room: `account:${data.account}`, seq: null, type: 'coupon', view: null }]),
      );
  }
}
