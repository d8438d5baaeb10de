import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = `pemda_code = (SELECT scope_pemda())
  AND ((SELECT scope_opd()) IS NULL OR created_by = (SELECT scope_actor()))`;

/** What an import would change or has changed, row by row: for looking before, and for undoing. */
export class LookBeforeAnImport1795478400060 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE import_draft (
        job_id uuid NOT NULL,
        upload_id integer NOT NULL,
        tahapan_id integer NOT NULL,
        pemda_code text NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        created_by text NOT NULL,
        supplied text array NOT NULL DEFAULT '{}',
        agencies jsonb NOT NULL DEFAULT '[]',
        work_job_id uuid,
        decided_by text,
        decided_at timestamp with time zone,
        undone_by text,
        undone_at timestamp with time zone,
        CONSTRAINT ck_import_draft_kind CHECK (kind IN ('renja', 'kegiatan-desa')),
        CONSTRAINT ck_import_draft_state
          CHECK (state IN ('pratinjau', 'diterima', 'dibatalkan', 'diurungkan')),
        CONSTRAINT fk_import_draft_job FOREIGN KEY (job_id) REFERENCES job (id) ON DELETE CASCADE,
        CONSTRAINT fk_import_draft_upload FOREIGN KEY (upload_id) REFERENCES upload (id),
        CONSTRAINT fk_import_draft_tahapan FOREIGN KEY (tahapan_id) REFERENCES tahapan (id),
        CONSTRAINT fk_import_draft_pemda FOREIGN KEY (pemda_code) REFERENCES wilayah (code),
        CONSTRAINT fk_import_draft_work_job FOREIGN KEY (work_job_id) REFERENCES job (id)
          ON DELETE SET NULL,
        CONSTRAINT pk_import_draft PRIMARY KEY (job_id)
      );
      CREATE INDEX ix_import_draft_upload_id ON import_draft (upload_id);
      CREATE INDEX ix_import_draft_tahapan_id ON import_draft (tahapan_id);
      CREATE INDEX ix_import_draft_pemda_code ON import_draft (pemda_code);
      CREATE INDEX ix_import_draft_work_job_id ON import_draft (work_job_id);

      CREATE TABLE import_change (
        id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        job_id uuid NOT NULL,
        row_key text NOT NULL,
        position integer NOT NULL,
        class text NOT NULL,
        group_code text NOT NULL,
        group_name text NOT NULL,
        key jsonb NOT NULL,
        nama text NOT NULL,
        source_row integer,
        before jsonb,
        after jsonb,
        fields text array NOT NULL DEFAULT '{}',
        row_id integer,
        row_version integer,
        accepted boolean NOT NULL,
        moved boolean NOT NULL DEFAULT false,
        applied_version integer,
        image jsonb,
        undone boolean,
        CONSTRAINT ck_import_change_class CHECK (class IN ('baru', 'berubah', 'sama', 'hilang')),
        CONSTRAINT uq_import_change_row UNIQUE (job_id, row_key),
        CONSTRAINT fk_import_change_draft FOREIGN KEY (job_id) REFERENCES import_draft (job_id)
          ON DELETE CASCADE,
        CONSTRAINT pk_import_change PRIMARY KEY (id)
      );
      CREATE INDEX ix_import_change_class ON import_change (job_id, class, position);

      ALTER TABLE import_draft ENABLE ROW LEVEL SECURITY;
      ALTER TABLE import_draft FORCE ROW LEVEL SECURITY;
      CREATE POLICY of_the_system ON import_draft TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY own ON import_draft TO sejalan_app USING (${OWN}) WITH CHECK (${OWN});
      ALTER TABLE import_change ENABLE ROW LEVEL SECURITY;
      ALTER TABLE import_change FORCE ROW LEVEL SECURITY;
      CREATE POLICY of_the_system ON import_change TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY of_own_draft ON import_change TO sejalan_app
        USING (job_id IN (SELECT d.job_id FROM import_draft d))
        WITH CHECK (job_id IN (SELECT d.job_id FROM import_draft d));
      GRANT SELECT, INSERT, UPDATE ON import_draft TO sejalan_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON import_change TO sejalan_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE import_change; DROP TABLE import_draft');
  }
}
