/** What a listener has had is written without locking the event: nothing deletes events, and the id is that of one just read. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EventDelivery1764000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table event_delivery drop constraint event_delivery_event_id_fkey');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table event_delivery add constraint event_delivery_event_id_fkey foreign key (event_id) references event (id)',
    );
  }
}
