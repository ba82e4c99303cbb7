/** The little of http_ece that the fake push service needs; the package brings no types. */
declare module 'http_ece' {
  import type { ECDH } from 'node:crypto';
  interface Decryption {
    version: 'aes128gcm';
    privateKey: ECDH;
    authSecret: string;
  }
  const ece: { decrypt(body: Buffer, how: Decryption): Buffer };
  export = ece;
}
