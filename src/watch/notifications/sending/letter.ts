/** A message to one person by one channel, and what becomes of it. */
import type { NotificationView } from '../notification.schema.js';
import type { Language } from '../notification.words.js';

export interface Device {
  id: string;
  endpoint: string;
  p256dh: string;
  auth: string;
}

export interface Letter {
  /** Id of the delivery (of a summary: its first): the other side's key against sending twice. */
  id: string;
  account: string;
  language: Language;
  /** One; of a summary all, newest first. */
  notices: readonly NotificationView[];
  summary: boolean;
  /** The event it tells of: a device shows it once, however often it comes. */
  event: number;
  /** What waits in the inbox. */
  unread: number;
  /** Whether names and titles may stand in it. */
  details: boolean;
  device: Device | null;
  email: string | null;
  phone: string | null;
}

/** `again`: try later; `gone`: this address is no more; `failed`: it will never go. */
export interface Outcome {
  state: 'sent' | 'again' | 'gone' | 'failed';
  reason: string | null;
  /** Seconds that the other side asks to wait. */
  retryAfter: number | null;
}
export const SENT: Outcome = { state: 'sent', reason: null, retryAfter: null };
export const again = (reason: string, retryAfter: number | null = null): Outcome => ({
  state: 'again',
  reason,
  retryAfter,
});
export const failed = (reason: string): Outcome => ({ state: 'failed', reason, retryAfter: null });

/** Carries letters of its channel: answers what became of each, in their order, and never throws. */
export interface Carrier {
  carry(letters: readonly Letter[]): Promise<readonly Outcome[]>;
}
