/** Photos, and the secret that signs the addresses of private ones. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Media1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table media (
        id uuid primary key,
        owner_id uuid not null references account (id),
        source_hash text not null,
        hash text not null,
        key text not null,
        is_private boolean not null,
        moving_from text,
        width int not null,
        height int not null,
        color text not null,
        widths int[] not null,
        bytes int not null,
        attached_kind text,
        attached_id uuid,
        created_at timestamptz not null,
        check ((attached_kind is null) = (attached_id is null))
      );
      create index media_source on media (source_hash);
      create index media_key on media (key);
      create index media_moving on media (moving_from) where moving_from is not null;
      create index media_owner on media (owner_id);
      create table media_secret (secret bytea not null);
      insert into media_secret values (sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table media, media_secret');
  }
}
