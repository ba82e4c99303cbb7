/**
 * The port for paying on line: off unless an installation puts a provider's adapter in its place. An adapter is asked, never
 * believed on a client's word: what was paid is what `look` answers, and it counts only when it is the order's whole amount.
 */
import { Injectable } from '@nestjs/common';

/** States in which paying makes sense: until the goods are handed over. */
export const PAYABLE: readonly string[] = ['placed', 'accepted', 'ready'];

/** What is to be paid: fen, and the id that the provider gives back. */
export interface PaymentIntent {
  readonly orderId: string;
  readonly number: string;
  readonly amount: number;
}
/** A payment that was begun: the provider's own id, and the page where the buyer pays. */
export interface OpenedPayment {
  readonly reference: string;
  readonly url: string;
}
/** How it stands, in the provider's own words of now. Money that came back is `refunded`. */
export interface PaymentStanding {
  readonly state: 'open' | 'paid' | 'refunded' | 'failed';
  readonly amount: number;
}

export abstract class PaymentPort {
  /** Whether buyers can pay on line here. */
  abstract readonly on: boolean;
  /** Begins a payment; the same order and amount give the same one. */
  abstract open(intent: PaymentIntent): Promise<OpenedPayment>;
  /** How a payment stands now. */
  abstract look(reference: string): Promise<PaymentStanding>;
  /** Gives the whole amount back; asked again, it does nothing more. */
  abstract refund(reference: string): Promise<PaymentStanding>;
}

/** As installed: paid at the hand-over, in person. */
@Injectable()
export class NoPayments extends PaymentPort {
  readonly on = false;
  open(): Promise<OpenedPayment> {
    return Promise.reject(new Error('Paying on line is off'));
  }
  look(): Promise<PaymentStanding> {
    return Promise.reject(new Error('Paying on line is off'));
  }
  refund(): Promise<PaymentStanding> {
    return Promise.reject(new Error('Paying on line is off'));
  }
}
