import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['program', 'kegiatan_desa', 'lokus', 'priority_link', 'overlap_case_member'];

const OWN = `pemda_code = (SELECT current_setting('sejalan.pemda', true))
  AND opd_id = coalesce((SELECT nullif(current_setting('sejalan.opd', true), '')::integer), opd_id)`;
/** The province sees what was sent; what the province itself sent is everybody's. */
const SENT = `is_sent AND ((SELECT current_setting('sejalan.reach', true) = 'provinsi')
  OR length(pemda_code) = 2 AND (SELECT current_setting('sejalan.reach', true) <> ''))`;

const OWN_BEFORE = `pemda_code = (SELECT scope_pemda())
  AND ((SELECT scope_opd()) IS NULL OR opd_id = (SELECT scope_opd()))`;
const SENT_BEFORE = `is_sent AND ((SELECT scope_reach()) = 'provinsi'
  OR ((SELECT scope_reach()) IS NOT NULL AND length(pemda_code) = 2))`;

/**
 * The same line as before in fewer words: no function that the planner takes apart anew for every
 * query, and the cheap question first. A list page met fifteen such functions.
 */
export class AskForTheScopeCheaply1795478400045 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await alter(queryRunner, `(${SENT}) OR (${OWN})`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await alter(queryRunner, `(${OWN_BEFORE}) OR (${SENT_BEFORE})`);
  }
}

async function alter(queryRunner: QueryRunner, using: string): Promise<void> {
  for (const table of TABLES)
    await queryRunner.query(`ALTER POLICY own_and_sent ON ${table} USING (${using})`);
}
