/** Reads and checks a coupon's signed code on this device: for a till without a network. */
const PREFIX = 'EK1.';

export interface ReadCoupon {
  couponId: string;
  offerId: string;
  expiresAt: Date;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(plain, (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

const uuidOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Nine digits, however they were typed; null when it isn't that. */
export function digitsOf(given: string): string | null {
  const digits = given.replace(/[\s-]/g, '');
  return /^\d{9}$/.test(digits) ? digits : null;
}

/** What a code says, if we signed it; null otherwise. `publicKey`: SPKI in base64. */
export async function readCoupon(code: string, publicKey: string): Promise<ReadCoupon | null> {
  const [told, signature] = code.startsWith(PREFIX) ? code.slice(PREFIX.length).split('.').map(bytesOf) : [];
  const spki = bytesOf(publicKey);
  if (told?.length !== 36 || !signature || !spki) return null;
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('spki', spki, algorithm, false, ['verify']);
  if (!(await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, told))) return null;
  const end = new DataView(told.buffer).getUint32(32);
  return { couponId: uuidOf(told.slice(0, 16)), offerId: uuidOf(told.slice(16, 32)), expiresAt: new Date(end * 1000) };
}
