import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A fourth kind of access: not one refusal, but a row of them that somebody should look at. */
export class WarnOfProbing1795478400054 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE access_entry
        DROP CONSTRAINT ck_access_entry_kind,
        ADD CONSTRAINT ck_access_entry_kind
          CHECK (kind IN ('baca', 'ekspor', 'ditolak', 'peringatan'));
    `);
  }

  /** A warning sums up refusals, and those stay. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE access_entry DISABLE TRIGGER append_only;
      DELETE FROM access_entry WHERE kind = 'peringatan';
      ALTER TABLE access_entry ENABLE TRIGGER append_only;
      ALTER TABLE access_entry
        DROP CONSTRAINT ck_access_entry_kind,
        ADD CONSTRAINT ck_access_entry_kind CHECK (kind IN ('baca', 'ekspor', 'ditolak'));
    `);
  }
}
