export { Outbox, type Channel } from './outbox.js';
export { OutboxController } from './outbox.controller.js';
