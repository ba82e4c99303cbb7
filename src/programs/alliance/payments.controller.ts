/** Routes of paying an order on line: off unless the installation has a provider. */
import { Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, idParam, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { OrderPayments } from './order.payments.js';
import { openedPayment, paymentStanding } from './order.schema.js';

type Id = z.infer<typeof idParam>;

@Controller('api/v1/orders/:id/payment')
export class PaymentsController {
  constructor(private readonly payments: OrderPayments) {}

  /** Twice is once: the provider answers the same payment for the same order and amount. */
  @Post()
  @Allow('signed-in', 'order.pay')
  @Reply(openedPayment)
  open(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<z.infer<typeof openedPayment>> {
    return this.payments.open(actor, id);
  }

  /** The provider is asked; what the client believes counts for nothing. */
  @Post('look')
  @Allow('signed-in', 'order.pay')
  @Reply(paymentStanding)
  look(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<z.infer<typeof paymentStanding>> {
    return this.payments.look(actor, id);
  }
}
