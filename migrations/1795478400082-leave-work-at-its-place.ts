import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = { job: 'created_by', upload: 'uploaded_by', import_draft: 'created_by' } as const;

const OF_PEMDA = `pemda_code = (SELECT scope_pemda())`;

/** What a kabupaten made it shows to its own; what was made for one agency, to who made it there. */
const own = (maker: string) => `${OF_PEMDA} AND ((SELECT scope_opd()) IS NULL
  OR (opd_id = (SELECT scope_opd()) AND ${maker} = (SELECT scope_actor())))`;
const ownBefore = (maker: string) => `${OF_PEMDA}
  AND ((SELECT scope_opd()) IS NULL OR ${maker} = (SELECT scope_actor()))`;

/**
 * Who moves to another kabupaten or agency leaves behind what was made for the old one: a job, a
 * file and a preview belong to the place that the account had, not to the account.
 */
export class LeaveWorkAtItsPlace1795478400082 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, maker] of Object.entries(TABLES)) {
      await queryRunner.query(`
        ALTER TABLE ${table} ADD COLUMN opd_id integer;
        UPDATE ${table} SET opd_id = u.opd_id FROM user_account u
         WHERE u.username = ${maker} AND u.pemda_code = ${table}.pemda_code
           AND u.opd_id IS NOT NULL;
        ALTER TABLE ${table}
          ALTER COLUMN opd_id SET DEFAULT scope_opd(),
          ADD CONSTRAINT fk_${table}_opd FOREIGN KEY (opd_id, pemda_code)
            REFERENCES opd (id, pemda_code);
        CREATE INDEX ix_${table}_opd_id ON ${table} (opd_id);
      `);
    }
    await queryRunner.query(`
      ALTER POLICY own ON job USING (${own('created_by')});
      ALTER POLICY own ON upload USING (${own('uploaded_by')}) WITH CHECK (${own('uploaded_by')});
      ALTER POLICY own ON import_draft
        USING (${own('created_by')}) WITH CHECK (${own('created_by')});
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER POLICY own ON job USING (
        (${ownBefore('created_by')}) OR created_by = (SELECT scope_actor()));
      ALTER POLICY own ON upload USING (${ownBefore('uploaded_by')}) WITH CHECK (${OF_PEMDA});
      ALTER POLICY own ON import_draft
        USING (${ownBefore('created_by')}) WITH CHECK (${ownBefore('created_by')});
    `);
    for (const table of Object.keys(TABLES)) {
      await queryRunner.query(`ALTER TABLE ${table} DROP COLUMN opd_id`);
    }
  }
}
