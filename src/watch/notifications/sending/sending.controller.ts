/** Routes of one's devices, of how notices come, and of what was sent. */
import { Body, Controller, Delete, Get, Headers, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, idParam, Problem, Reply, Who } from '../../../platform/http/index.js';
import type { Actor } from '../../../platform/policy/index.js';
import { Choices } from './choices.service.js';
import { DeliveryQueries } from './delivery.queries.js';
import { Devices } from './devices.service.js';
import {
  deliveryFilter,
  deliveryPage,
  deviceList,
  deviceOrder,
  sendingChange,
  sendingView,
  trialView,
  type DeliveryFilter,
  type DeliveryPage,
  type DeviceList,
  type DeviceOrder,
  type SendingChange,
  type SendingView,
  type TrialView,
} from './sending.schema.js';

type Id = z.infer<typeof idParam>;

@Controller('api/v1/me')
export class SendingController {
  constructor(
    private readonly devices: Devices,
    private readonly choices: Choices,
    private readonly deliveries: DeliveryQueries,
  ) {}

  @Get('devices')
  @Allow('signed-in', 'notice.own')
  @Reply(deviceList)
  list(@Who() actor: Actor): Promise<DeviceList> {
    return this.devices.list(actor);
  }

  @Put('devices')
  @Allow('signed-in', 'notice.own')
  @Reply(deviceList)
  async register(
    @Who() actor: Actor,
    @Body({ schema: deviceOrder }) body: DeviceOrder,
    @Headers('user-agent') agent: string | undefined,
  ): Promise<DeviceList> {
    await this.devices.register(actor, body, agent ?? '');
    return this.devices.list(actor);
  }

  @Delete('devices/:id')
  @Allow('signed-in', 'notice.own')
  @Reply(null)
  async revoke(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<void> {
    await this.devices.revoke(ownerOf(actor), id);
  }

  @Post('devices/:id/trial')
  @Allow('signed-in', 'notice.own')
  @Reply(trialView)
  trial(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<TrialView> {
    return this.devices.try(actor, id);
  }

  @Get('notices')
  @Allow('signed-in', 'notice.own')
  @Reply(sendingView)
  how(@Who() actor: Actor): Promise<SendingView> {
    return this.choices.of(ownerOf(actor));
  }

  @Patch('notices')
  @Allow('signed-in', 'notice.own')
  @Reply(sendingView)
  async change(@Who() actor: Actor, @Body({ schema: sendingChange }) body: SendingChange): Promise<SendingView> {
    await this.choices.change(ownerOf(actor), body);
    return this.choices.of(ownerOf(actor));
  }

  @Get('deliveries')
  @Allow('signed-in', 'notice.own')
  @Reply(deliveryPage)
  sent(@Who() actor: Actor, @Query({ schema: deliveryFilter }) filter: DeliveryFilter): Promise<DeliveryPage> {
    return this.deliveries.page(ownerOf(actor), filter);
  }

  @Post('deliveries/:id/shown')
  @Allow('signed-in', 'notice.own')
  @Reply(null)
  async shown(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<void> {
    await this.deliveries.shown(ownerOf(actor), id);
  }
}

/** @throws http/sign-in */
function ownerOf(actor: Actor): string {
  if (!actor.id) throw new Problem('http/sign-in');
  return actor.id;
}
