/** What people sign in with: a mobile number or a mail address, in one form. */
import { Problem } from '../../platform/http/index.js';

export interface Login {
  phone: string | null;
  email: string | null;
}

const PHONE = /^1\d{10}$/;
const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/;

/** Reads a login; undefined when it is neither. */
export function readLogin(given: string): Login | undefined {
  const phone = given.replace(/^\+?86/, '').replace(/[\s-]/g, '');
  if (PHONE.test(phone)) return { phone, email: null };
  const email = given.trim().toLowerCase();
  return EMAIL.test(email) ? { phone: null, email } : undefined;
}

/** @throws account/login-format */
export function demandLogin(given: string, field = 'login'): Login {
  const login = readLogin(given);
  if (!login) throw new Problem('account/login-format', { field });
  return login;
}

/** Enough to recognize one's own: 199****0001, w***@example.org. */
export const maskLogin = ({ phone, email }: Login): string =>
  phone ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : (email ?? '').replace(/^(.)[^@]*/, '$1***');
