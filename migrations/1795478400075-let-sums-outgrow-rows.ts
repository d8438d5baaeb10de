import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns that hold a sum of rows, or what is left of one. */
const SUMS = {
  overlap_case: ['amount'],
  support_cell: ['pagu', 'proposed_pagu', 'need', 'shortage'],
  finding: ['amount'],
} as const;
const LARGEST_BEFORE = '9999999999999999.99';

/** A row holds up to 10^15 rupiah, so ten such rows would not fit into what a row has. */
export class LetSumsOutgrowRows1795478400075 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(SUMS)) {
      const changes = columns.map((column) => `ALTER COLUMN ${column} TYPE numeric(30,2)`);
      await queryRunner.query(`ALTER TABLE ${table} ${changes.join(', ')}`);
    }
    await sumDrafts(queryRunner, 'numeric(30,2)');
  }

  /** What does not fit any more is cut to the largest that does; the next analysis sums anew. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await sumDrafts(queryRunner, 'numeric(18,2)');
    for (const [table, columns] of Object.entries(SUMS)) {
      const changes = columns.map(
        (column) =>
          // an unknown amount stays unknown, which least() would make the largest
          `ALTER COLUMN ${column} TYPE numeric(18,2)
             USING CASE WHEN ${column} > ${LARGEST_BEFORE} THEN ${LARGEST_BEFORE} ELSE ${column} END`,
      );
      await queryRunner.query(`ALTER TABLE ${table} ${changes.join(', ')}`);
    }
  }
}

async function sumDrafts(queryRunner: QueryRunner, type: string): Promise<void> {
  await queryRunner.query(`
      CREATE OR REPLACE FUNCTION pengajuan_totals(of_tahapan integer)
        RETURNS TABLE (opd_id integer, row_count integer, pagu numeric(18,2))
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
        AS $$
          SELECT r.opd_id, count(*)::integer, coalesce(sum(r.pagu), 0)::${type}
            FROM (SELECT opd_id, pemda_code, pagu FROM program WHERE tahapan_id = of_tahapan
                  UNION ALL
                  SELECT opd_id, pemda_code, anggaran FROM kegiatan_desa
                   WHERE tahapan_id = of_tahapan) r
           WHERE scope_reach() = 'provinsi' OR r.pemda_code = scope_pemda()
              OR current_setting('role') <> 'sejalan_app'
           GROUP BY r.opd_id
        $$`);
}
