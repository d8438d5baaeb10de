import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = `pemda_code = (SELECT scope_pemda())
  AND ((SELECT scope_opd()) IS NULL OR opd_id = (SELECT scope_opd()))`;

/**
 * What left the house in a workbook that is meant to come back: the base of a three-way merge.
 * Written once; the application may neither change nor remove it.
 */
export class RememberWhatWasExported1795478400092 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE workbook_export (
        id uuid NOT NULL,
        kind text NOT NULL,
        tahapan_id integer NOT NULL,
        pemda_code text NOT NULL,
        opd_id integer,
        created_by text NOT NULL,
        created_at timestamp with time zone NOT NULL DEFAULT now(),
        columns text array NOT NULL,
        base jsonb NOT NULL,
        CONSTRAINT ck_workbook_export_kind CHECK (kind IN ('renja', 'kegiatan-desa')),
        CONSTRAINT ck_workbook_export_base CHECK (jsonb_typeof(base) = 'array'),
        CONSTRAINT fk_workbook_export_tahapan FOREIGN KEY (tahapan_id) REFERENCES tahapan (id),
        CONSTRAINT fk_workbook_export_pemda FOREIGN KEY (pemda_code) REFERENCES wilayah (code),
        CONSTRAINT fk_workbook_export_opd FOREIGN KEY (opd_id, pemda_code)
          REFERENCES opd (id, pemda_code),
        CONSTRAINT pk_workbook_export PRIMARY KEY (id)
      );
      CREATE INDEX ix_workbook_export_tahapan_id ON workbook_export (tahapan_id);
      CREATE INDEX ix_workbook_export_pemda_code ON workbook_export (pemda_code);
      CREATE INDEX ix_workbook_export_opd_id ON workbook_export (opd_id);

      ALTER TABLE workbook_export ENABLE ROW LEVEL SECURITY;
      ALTER TABLE workbook_export FORCE ROW LEVEL SECURITY;
      CREATE POLICY of_the_system ON workbook_export TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY own_read ON workbook_export FOR SELECT TO sejalan_app USING (${OWN});
      CREATE POLICY own_added ON workbook_export FOR INSERT TO sejalan_app
        WITH CHECK (${OWN} AND created_by = (SELECT scope_actor()));
      GRANT SELECT, INSERT ON workbook_export TO sejalan_app;

      -- The application role has no right to it at all: only the owner signs and checks.
      CREATE TABLE workbook_key (
        id integer NOT NULL,
        secret bytea NOT NULL,
        CONSTRAINT ck_workbook_key_single CHECK (id = 1),
        CONSTRAINT ck_workbook_key_length CHECK (length(secret) >= 32),
        CONSTRAINT pk_workbook_key PRIMARY KEY (id)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE workbook_key; DROP TABLE workbook_export');
  }
}
