import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An import that came from an export knows it, and keeps what file and database say differently. */
export class MergeWhatComesBack1795478400095 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE import_draft ADD COLUMN export_id uuid,
        ADD CONSTRAINT fk_import_draft_export FOREIGN KEY (export_id)
          REFERENCES workbook_export (id);
      CREATE INDEX ix_import_draft_export_id ON import_draft (export_id);
      ALTER TABLE import_change ADD COLUMN sheet_row jsonb,
        ADD COLUMN conflicts jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN warning text,
        DROP CONSTRAINT ck_import_change_class,
        ADD CONSTRAINT ck_import_change_class
          CHECK (class IN ('baru', 'berubah', 'sama', 'hilang', 'bentrok')),
        ADD CONSTRAINT ck_import_change_conflicts CHECK (jsonb_typeof(conflicts) = 'array');
    `);
  }

  /** A conflict is no class of the earlier schema: such a row of the plan is left alone, unshown. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM import_change WHERE class = 'bentrok';
      ALTER TABLE import_change DROP CONSTRAINT ck_import_change_class,
        ADD CONSTRAINT ck_import_change_class CHECK (class IN ('baru', 'berubah', 'sama', 'hilang')),
        DROP CONSTRAINT ck_import_change_conflicts,
        DROP COLUMN warning, DROP COLUMN conflicts, DROP COLUMN sheet_row;
      ALTER TABLE import_draft DROP COLUMN export_id;
    `);
  }
}
