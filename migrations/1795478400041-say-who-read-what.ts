import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who read drafts, who took data along, and who was turned away. */
export class SayWhoReadWhat1795478400041 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE access_entry (
        id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
        actor text NOT NULL,
        role text NOT NULL,
        actor_pemda text NOT NULL,
        kind text NOT NULL,
        what text NOT NULL,
        pemda_codes text array NOT NULL DEFAULT '{}',
        tahapan_ids integer array NOT NULL DEFAULT '{}',
        row_ids text array NOT NULL DEFAULT '{}',
        reason text NOT NULL DEFAULT '',
        request_id text NOT NULL DEFAULT '',
        ip text NOT NULL DEFAULT '',
        CONSTRAINT ck_access_entry_kind CHECK (kind IN ('baca', 'ekspor', 'ditolak')),
        CONSTRAINT pk_access_entry PRIMARY KEY (id)
      );
      CREATE INDEX ix_access_entry_at ON access_entry (at);
      CREATE INDEX ix_access_entry_actor ON access_entry (actor, at);
      CREATE INDEX ix_access_entry_pemda_codes ON access_entry USING gin (pemda_codes);
      CREATE INDEX ix_audit_entry_actor ON audit_entry (actor, id);
      ALTER TABLE access_entry ENABLE ROW LEVEL SECURITY;
      ALTER TABLE access_entry FORCE ROW LEVEL SECURITY;
      CREATE POLICY of_the_system ON access_entry TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY read_by_the_province ON access_entry FOR SELECT TO sejalan_app
        USING ((SELECT scope_reach()) = 'provinsi'
               AND (SELECT current_setting('sejalan.role', true)) IN ('admin', 'planner'));
      GRANT SELECT ON access_entry TO sejalan_app;
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON access_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_trail_change();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX ix_audit_entry_actor; DROP TABLE access_entry');
  }
}
