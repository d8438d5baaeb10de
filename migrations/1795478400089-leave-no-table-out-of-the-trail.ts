import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Table → columns that name the row, and columns whose values are no business of a trail. */
const ADDED = {
  nomenklatur: ['tahun,pemda,code', ''],
  wilayah: ['code', ''],
  installation: ['id', ''],
  recovery_code: ['user_id', 'code_hash'],
} as const;

/** Tables of an agency, laid out as the function has had it since it was made. */
const PLAN = `'program', 'kegiatan_desa', 'lokus', 'priority_link',
                                             'pengajuan'`;
/** What the province says of an agency belongs to the trail of that agency too. */
const ABOUT_AGENCIES = `${PLAN}, 'pengajuan_note', 'tahapan_exception'`;

const OWN = `(pemda_code = (SELECT scope_pemda())
  AND ((SELECT scope_opd()) IS NULL OR opd_id = (SELECT scope_opd())))`;
const SENT = `EXISTS (SELECT FROM pengajuan a WHERE a.tahapan_id = audit_entry.tahapan_id
  AND a.opd_id = audit_entry.opd_id AND a.is_sent)`;

/**
 * Reference lists, the installation and codes of recovery join the trail, rows with a key of
 * several columns are told apart, and notes and exceptions say whose agency they are about.
 */
export class LeaveNoTableOutOfTheTrail1795478400089 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      trailFunction({
        about: ABOUT_AGENCIES,
        rowId: `(SELECT string_agg(subject ->> k, '/' ORDER BY nth)
                   FROM unnest(string_to_array(key, ',')) WITH ORDINALITY AS part (k, nth))`,
        ofNote: `
        IF TG_TABLE_NAME = 'pengajuan_note' THEN
          SELECT p.tahapan_id INTO tahapan FROM pengajuan p
           WHERE p.id = (subject ->> 'pengajuan_id')::integer;
        END IF;`,
      }),
    );
    for (const [table, [key, hidden]] of Object.entries(ADDED)) {
      await queryRunner.query(trigger(table, key, hidden));
    }
    await queryRunner.query(`
      DROP TRIGGER audit ON priority_need;
      ${trigger('priority_need', 'priority_id,pemda_code,tahun', '')};
      -- The province grants an exception also where nothing was sent yet: it sees what it did.
      ALTER POLICY own_and_sent ON audit_entry USING (${OWN} OR ((SELECT scope_reach()) = 'provinsi'
        AND (opd_id IS NULL OR table_name = 'tahapan_exception' OR ${SENT})));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER POLICY own_and_sent ON audit_entry USING (${OWN} OR ((SELECT scope_reach()) = 'provinsi'
        AND (opd_id IS NULL OR ${SENT})));
      DROP TRIGGER audit ON priority_need;
      ${trigger('priority_need', 'priority_id', '')};
    `);
    for (const table of Object.keys(ADDED)) {
      await queryRunner.query(`DROP TRIGGER audit ON ${table}`);
    }
    await queryRunner.query(trailFunction({ about: PLAN, rowId: 'subject ->> key', ofNote: '' }));
  }
}

const trigger = (table: string, key: string, hidden: string): string =>
  `CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
     FOR EACH ROW EXECUTE FUNCTION write_audit_entry('${key}', '{${hidden}}')`;

interface Trail {
  /** tables whose entries belong to an agency */
  readonly about: string;
  /** SQL for the name of the row */
  readonly rowId: string;
  /** SQL that finds the stage of a note */
  readonly ofNote: string;
}

/** Works with the rights of the owner, so that the application role adds entries in no other way. */
function trailFunction({ about, rowId, ofNote }: Trail): string {
  return `
      CREATE OR REPLACE FUNCTION write_audit_entry() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        key text := TG_ARGV[0];
        hidden text[] := TG_ARGV[1]::text[];
        before jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
        after jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
        subject jsonb := CASE WHEN TG_OP = 'DELETE' THEN before ELSE after END;
        tahapan integer := (subject ->> 'tahapan_id')::integer;
        is_plan boolean := TG_TABLE_NAME IN (${about});
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
        END IF;${ofNote}
        INSERT INTO audit_entry (actor, role, action, table_name, row_id, pemda_code, opd_id,
                                 tahapan_id, changes, reason, request_id, ip)
        VALUES (coalesce(scope_actor(), 'sistem'),
                coalesce(nullif(current_setting('sejalan.role', true), ''), 'sistem'),
                CASE TG_OP WHEN 'INSERT' THEN 'tambah' WHEN 'UPDATE' THEN 'ubah' ELSE 'hapus' END,
                TG_TABLE_NAME, ${rowId}, subject ->> 'pemda_code',
                CASE WHEN is_plan THEN (subject ->> 'opd_id')::integer END,
                CASE WHEN is_plan THEN tahapan END,
                diff,
                coalesce(current_setting('sejalan.reason', true), ''),
                coalesce(current_setting('sejalan.request', true), ''),
                coalesce(current_setting('sejalan.ip', true), ''));
        RETURN NULL;
      END $$`;
}
