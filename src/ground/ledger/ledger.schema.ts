/** What the ledger counts, who holds it, and what can go wrong. */
import { z } from 'zod';
import { defineErrors } from '../../platform/http/index.js';

/** Whole numbers of each; time is minutes. */
export const LEDGER_UNITS = ['star', 'minute', 'point'] as const;
export const ledgerUnit = z.enum(LEDGER_UNITS);
export type LedgerUnit = z.infer<typeof ledgerUnit>;

/** Whoever something is given by or to, in one community: balances are kept by community. */
export interface Holder {
  readonly kind: 'account' | 'organization' | 'group' | 'system';
  readonly id: string;
  /** Path of the community. */
  readonly place: string;
}

/** What a transfer is for: a confirmed entry, a grant, an order. It posts a given transfer once. */
export interface Cause {
  readonly kind: string;
  readonly id: string;
}

export interface Transfer {
  readonly from: Holder;
  readonly to: Holder;
  readonly unit: LedgerUnit;
  /** More than nothing; minutes for time. */
  readonly amount: number;
  readonly cause: Cause;
}

/** Where counted service comes from: it has no balance of its own. */
export const issuer = (place: string): Holder => ({
  kind: 'system',
  id: '00000000-0000-7000-8000-000000000001',
  place,
});

export type Balance = Readonly<Record<LedgerUnit, number>>;

export const ledgerErrors = defineErrors({
  'ledger/short': { status: 409, zh: '余额不足', en: 'There is not enough of it' },
  'ledger/posted': { status: 409, zh: '这件事已经记过账', en: 'This has been posted already' },
  'ledger/reversed': { status: 409, zh: '这笔账已经冲回', en: 'This has been reversed already' },
  'ledger/not-found': { status: 404, zh: '没有这笔账', en: 'There is no such transfer' },
});
