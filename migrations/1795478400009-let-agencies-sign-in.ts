import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = `'admin', 'planner', 'regency_official', 'facilitator', 'viewer'`;

/** An account of one agency sees and changes that agency's plan alone. */
export class LetAgenciesSignIn1795478400009 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE user_account
        ADD COLUMN opd_id integer,
        ADD CONSTRAINT fk_user_account_opd FOREIGN KEY (opd_id, pemda_code)
          REFERENCES opd (id, pemda_code),
        DROP CONSTRAINT ck_user_account_role,
        ADD CONSTRAINT ck_user_account_role CHECK (role IN (${ROLES}, 'opd_official')),
        ADD CONSTRAINT ck_user_account_opd CHECK ((role = 'opd_official') = (opd_id IS NOT NULL));
      CREATE INDEX ix_user_account_opd_id ON user_account (opd_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM user_account WHERE role = 'opd_official';
      ALTER TABLE user_account
        DROP CONSTRAINT ck_user_account_opd,
        DROP CONSTRAINT ck_user_account_role,
        DROP COLUMN opd_id,
        ADD CONSTRAINT ck_user_account_role CHECK (role IN (${ROLES}));
    `);
  }
}
