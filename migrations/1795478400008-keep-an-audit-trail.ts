import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Table → column that names the row, and columns whose values are no business of a trail. */
const AUDITED = {
  program: ['id', ['is_sent', 'upload_id', 'source_row']],
  kegiatan_desa: ['id', ['is_sent', 'upload_id', 'source_row']],
  lokus: ['id', ['is_sent', 'pemda_code', 'opd_id']],
  priority_link: ['id', ['is_sent', 'pemda_code', 'opd_id']],
  pengajuan: ['id', []],
  tahapan: ['id', []],
  opd: ['id', []],
  rakor: ['id', []],
  user_account: ['id', ['password_hash']],
  priority_document: ['id', []],
  priority: ['id', []],
  priority_need: ['priority_id', []],
} as const;

/**
 * Who changed what, from what to what, when and why: written by the database in the transaction
 * of the change itself, and only ever added to.
 */
export class KeepAnAuditTrail1795478400008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
        actor text NOT NULL,
        role text NOT NULL,
        action text NOT NULL,
        table_name text NOT NULL,
        row_id text NOT NULL,
        pemda_code text,
        opd_id integer,
        tahapan_id integer,
        changes jsonb NOT NULL,
        reason text NOT NULL DEFAULT '',
        request_id text NOT NULL DEFAULT '',
        ip text NOT NULL DEFAULT '',
        CONSTRAINT ck_audit_entry_action CHECK (action IN ('tambah', 'ubah', 'hapus')),
        CONSTRAINT pk_audit_entry PRIMARY KEY (id)
      );
      CREATE INDEX ix_audit_entry_row ON audit_entry (table_name, row_id, id);
      CREATE INDEX ix_audit_entry_pemda ON audit_entry (pemda_code, at);
      CREATE INDEX ix_audit_entry_at ON audit_entry (at);
      ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
      ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
      CREATE POLICY of_the_system ON audit_entry TO CURRENT_USER USING (true) WITH CHECK (true);
      -- Entries of a draft are as private as the draft; entries of no plan belong to the province.
      CREATE POLICY own_and_sent ON audit_entry FOR SELECT TO sejalan_app USING (
        (pemda_code = (SELECT scope_pemda())
          AND ((SELECT scope_opd()) IS NULL OR opd_id = (SELECT scope_opd())))
        OR ((SELECT scope_reach()) = 'provinsi' AND (opd_id IS NULL OR EXISTS (
          SELECT FROM pengajuan a WHERE a.tahapan_id = audit_entry.tahapan_id
             AND a.opd_id = audit_entry.opd_id AND a.is_sent))));
      GRANT SELECT ON audit_entry TO sejalan_app;
    `);
    await this.createTrigger(queryRunner);
    for (const [table, [key, hidden]] of Object.entries(AUDITED)) {
      await queryRunner.query(`
        CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION write_audit_entry('${key}', '{${hidden.join(',')}}')`);
    }
  }

  /**
   * Works with the rights of the owner, so that the application role can add entries by changing
   * rows and in no other way. Only the owner may silence it, while it restores a backup.
   */
  private async createTrigger(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION write_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      DECLARE
        key text := TG_ARGV[0];
        hidden text[] := TG_ARGV[1]::text[];
        before jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
        after jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
        subject jsonb := CASE WHEN TG_OP = 'DELETE' THEN before ELSE after END;
        tahapan integer := (subject ->> 'tahapan_id')::integer;
        is_plan boolean := TG_TABLE_NAME IN ('program', 'kegiatan_desa', 'lokus', 'priority_link',
                                             'pengajuan');
        diff jsonb;
      BEGIN
        IF is_restoring() THEN RETURN NULL; END IF;
        SELECT coalesce(jsonb_object_agg(field, CASE TG_OP
                 WHEN 'INSERT' THEN jsonb_build_array(NULL, after -> field)
                 WHEN 'DELETE' THEN jsonb_build_array(before -> field, NULL)
                 ELSE jsonb_build_array(before -> field, after -> field) END), '{}')
          INTO diff
          FROM jsonb_object_keys(before || after) AS field
         WHERE field <> ALL (hidden) AND before -> field IS DISTINCT FROM after -> field
           AND NOT (TG_OP <> 'UPDATE' AND subject -> field IN ('null', '""', '[]'));
        IF TG_OP = 'UPDATE' AND diff = '{}'
           AND NOT EXISTS (SELECT FROM unnest(hidden) f WHERE f = 'password_hash'
                             AND before -> f IS DISTINCT FROM after -> f) THEN
          RETURN NULL;
        END IF;
        IF TG_TABLE_NAME IN ('lokus', 'priority_link') THEN
          SELECT p.tahapan_id INTO tahapan FROM program p
           WHERE p.id = (subject ->> 'program_id')::integer;
        END IF;
        INSERT INTO audit_entry (actor, role, action, table_name, row_id, pemda_code, opd_id,
                                 tahapan_id, changes, reason, request_id, ip)
        VALUES (coalesce(scope_actor(), 'sistem'),
                coalesce(nullif(current_setting('sejalan.role', true), ''), 'sistem'),
                CASE TG_OP WHEN 'INSERT' THEN 'tambah' WHEN 'UPDATE' THEN 'ubah' ELSE 'hapus' END,
                TG_TABLE_NAME, subject ->> key, subject ->> 'pemda_code',
                CASE WHEN is_plan THEN (subject ->> 'opd_id')::integer END,
                CASE WHEN is_plan THEN tahapan END,
                diff,
                coalesce(current_setting('sejalan.reason', true), ''),
                coalesce(current_setting('sejalan.request', true), ''),
                coalesce(current_setting('sejalan.ip', true), ''));
        RETURN NULL;
      END $$;
      REVOKE EXECUTE ON FUNCTION write_audit_entry() FROM PUBLIC;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of Object.keys(AUDITED)) {
      await queryRunner.query(`DROP TRIGGER audit ON ${table}`);
    }
    await queryRunner.query('DROP FUNCTION write_audit_entry(); DROP TABLE audit_entry');
  }
}
