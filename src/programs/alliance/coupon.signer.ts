/** Signs what a coupon's QR shows, so that a till can tell a true one when it can't ask: ECDSA P-256, as every browser checks it. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';

interface Keys {
  privateKey: string;
  publicKey: string;
}
const keep = statement<never, Keys>(
  'coupon-key-keep',
  sql`insert into coupon_key (private_key, public_key) values (${p('privateKey')}, ${p('publicKey')})
      on conflict do nothing`,
);
const kept = statement<Keys>(
  'coupon-key',
  sql`select private_key as "privateKey", public_key as "publicKey" from coupon_key`,
);

const PREFIX = 'EK1.';
/** Node's name for the plain r‖s that WebCrypto reads. */
const dsaEncoding = 'ieee-p1363';

@Injectable()
export class CouponSigner implements OnModuleInit {
  private keys: { own: KeyObject; open: KeyObject; shown: string } | undefined;

  constructor(private readonly db: Db) {}

  async onModuleInit(): Promise<void> {
    let found = await this.db.row(kept, {});
    if (!found) {
      const made = generateKeyPairSync('ec', {
        namedCurve: 'P-256',
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
        publicKeyEncoding: { type: 'spki', format: 'der' },
      });
      await this.db.rows(keep, { privateKey: made.privateKey, publicKey: made.publicKey.toString('base64') });
      // Another process may have been first.
      found = await this.db.row(kept, {});
    }
    if (!found) throw new Error('coupon_key is empty');
    const open = createPublicKey({ key: Buffer.from(found.publicKey, 'base64'), format: 'der', type: 'spki' });
    this.keys = { own: createPrivateKey(found.privateKey), open, shown: found.publicKey };
  }

  /** SPKI in base64. */
  get publicKey(): string {
    return this.ready().shown;
  }

  /** `EK1.` + base64url(coupon 16 bytes, offer 16 bytes, end in seconds 4 bytes) + `.` + base64url(signature). */
  code(coupon: { id: string; offerId: string; expiresAt: Date }): string {
    const end = Buffer.alloc(4);
    end.writeUInt32BE(Math.floor(coupon.expiresAt.getTime() / 1000));
    const told = Buffer.concat([bytesOf(coupon.id), bytesOf(coupon.offerId), end]);
    const signature = sign('sha256', told, { key: this.ready().own, dsaEncoding });
    return `${PREFIX}${told.toString('base64url')}.${signature.toString('base64url')}`;
  }

  /** Whether we signed it. */
  holds(code: string): boolean {
    const [told = '', signature = ''] = code.slice(PREFIX.length).split('.');
    if (!code.startsWith(PREFIX) || !told || !signature) return false;
    const key = { key: this.ready().open, dsaEncoding } as const;
    return verify('sha256', Buffer.from(told, 'base64url'), key, Buffer.from(signature, 'base64url'));
  }

  private ready(): NonNullable<CouponSigner['keys']> {
    if (!this.keys) throw new Error('The coupons’ key is not ready');
    return this.keys;
  }
}

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
