import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link has a version, so that nobody decides over a decision that they have not seen. */
export class DecideOnWhatWasSeen1795478400087 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE priority_link ADD COLUMN version integer NOT NULL DEFAULT 1',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE priority_link DROP COLUMN version');
  }
}
