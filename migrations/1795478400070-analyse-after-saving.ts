import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was changed and is not analysed yet, and jobs that gather more work before they begin. */
export class AnalyseAfterSaving1795478400070 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE job ADD COLUMN not_before timestamp with time zone;
      CREATE TABLE analysis_due (
        id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        tahapan_id integer NOT NULL,
        pemda_code text NOT NULL,
        touches_plan boolean NOT NULL,
        desa_codes text[] NOT NULL,
        changed_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT fk_analysis_due_tahapan FOREIGN KEY (tahapan_id) REFERENCES tahapan (id),
        CONSTRAINT fk_analysis_due_pemda FOREIGN KEY (pemda_code) REFERENCES wilayah (code),
        CONSTRAINT pk_analysis_due PRIMARY KEY (id)
      );
      CREATE INDEX ix_analysis_due_tahapan_pemda ON analysis_due (tahapan_id, pemda_code);
      CREATE INDEX ix_analysis_due_pemda_code ON analysis_due (pemda_code);
    `);
    // As wide as the figures that it speaks of; only the system writes it.
    await queryRunner.query(`
      ALTER TABLE analysis_due ENABLE ROW LEVEL SECURITY;
      ALTER TABLE analysis_due FORCE ROW LEVEL SECURITY;
      CREATE POLICY of_the_system ON analysis_due TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY own_or_province ON analysis_due FOR SELECT TO sejalan_app
        USING (pemda_code = (SELECT scope_pemda()) OR (SELECT scope_reach()) = 'provinsi');
      GRANT SELECT ON analysis_due TO sejalan_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE analysis_due;
      ALTER TABLE job DROP COLUMN not_before;
    `);
  }
}
