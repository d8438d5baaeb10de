import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN_IMPORT = `pemda_code = (SELECT scope_pemda())
  AND ((SELECT scope_opd()) IS NULL OR created_by = (SELECT scope_actor()))`;
const OWN_AGENCY = `pemda_code = (SELECT scope_pemda())
  AND ((SELECT scope_opd()) IS NULL OR opd_id = (SELECT scope_opd()))`;

/**
 * What an import asks about the columns of its file, and what an agency has answered, by the words
 * of the header: the next file of the same form is read without asking.
 */
export class AskWhichColumnIsWhich1795478400097 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE import_mapping (
        job_id uuid NOT NULL,
        pemda_code text NOT NULL,
        created_by text NOT NULL,
        sheets jsonb NOT NULL,
        reasons text array NOT NULL DEFAULT '{}',
        answer jsonb,
        answered_by text,
        answered_at timestamp with time zone,
        like_file text,
        CONSTRAINT ck_import_mapping_answered CHECK
          ((answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL)),
        CONSTRAINT fk_import_mapping_job FOREIGN KEY (job_id) REFERENCES job (id)
          ON DELETE CASCADE,
        CONSTRAINT fk_import_mapping_pemda FOREIGN KEY (pemda_code) REFERENCES wilayah (code),
        CONSTRAINT pk_import_mapping PRIMARY KEY (job_id)
      );
      CREATE INDEX ix_import_mapping_pemda_code ON import_mapping (pemda_code);

      CREATE TABLE column_mapping (
        id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
        pemda_code text NOT NULL,
        opd_id integer,
        kind text NOT NULL,
        fingerprint text NOT NULL,
        layout text NOT NULL,
        columns jsonb NOT NULL,
        file_name text NOT NULL,
        made_by text NOT NULL,
        made_at timestamp with time zone NOT NULL DEFAULT now(),
        CONSTRAINT ck_column_mapping_kind CHECK (kind IN ('renja', 'kegiatan-desa')),
        CONSTRAINT uq_column_mapping_header
          UNIQUE NULLS NOT DISTINCT (pemda_code, opd_id, kind, fingerprint),
        CONSTRAINT fk_column_mapping_pemda FOREIGN KEY (pemda_code) REFERENCES wilayah (code),
        CONSTRAINT fk_column_mapping_opd FOREIGN KEY (opd_id, pemda_code)
          REFERENCES opd (id, pemda_code),
        CONSTRAINT pk_column_mapping PRIMARY KEY (id)
      );
      CREATE INDEX ix_column_mapping_opd ON column_mapping (opd_id, pemda_code);

      ALTER TABLE import_mapping ENABLE ROW LEVEL SECURITY;
      ALTER TABLE import_mapping FORCE ROW LEVEL SECURITY;
      CREATE POLICY of_the_system ON import_mapping TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY own ON import_mapping TO sejalan_app
        USING (${OWN_IMPORT}) WITH CHECK (${OWN_IMPORT});
      ALTER TABLE column_mapping ENABLE ROW LEVEL SECURITY;
      ALTER TABLE column_mapping FORCE ROW LEVEL SECURITY;
      CREATE POLICY of_the_system ON column_mapping TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY own ON column_mapping TO sejalan_app
        USING (${OWN_AGENCY}) WITH CHECK (${OWN_AGENCY});
      GRANT SELECT, INSERT, UPDATE ON import_mapping, column_mapping TO sejalan_app;
      GRANT DELETE ON import_draft TO sejalan_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      REVOKE DELETE ON import_draft FROM sejalan_app;
      DROP TABLE column_mapping;
      DROP TABLE import_mapping;
    `);
  }
}
