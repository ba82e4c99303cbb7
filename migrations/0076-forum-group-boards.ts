/** A board may belong to a group: then it does not stand among the community's own. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ForumGroupBoards1764000000076 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table board add owner_kind text, add owner_id uuid,
        add constraint board_owner_check check ((owner_kind is null) = (owner_id is null));
      create unique index board_owner on board (owner_kind, owner_id) where owner_id is not null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table board drop owner_kind, drop owner_id');
  }
}
