import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A stage that was ratified is not judged by a priority that came to the list afterwards. */
export class SaySinceWhenAPriorityStands1795478400088 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // Older priorities count as always known: when they came nobody wrote down.
    await queryRunner.query(`
      ALTER TABLE priority
        ADD COLUMN added_at timestamp with time zone NOT NULL DEFAULT to_timestamp(0);
      ALTER TABLE priority ALTER COLUMN added_at SET DEFAULT clock_timestamp();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE priority DROP COLUMN added_at');
  }
}
