import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file that was put together takes no room from the next one; its pieces wait for a lost answer. */
export class CountOnlyPiecesOnTheirWay1795478400105 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE upload_part ADD COLUMN joined_at timestamp with time zone;
      GRANT UPDATE (joined_at) ON upload_part TO sejalan_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE upload_part DROP COLUMN joined_at');
  }
}
