import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What changed in somebody's account is personal data, and the business of who manages accounts. */
export class KeepAccountsToAdmins1795478400083 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE POLICY accounts_for_admins ON audit_entry AS RESTRICTIVE FOR SELECT TO sejalan_app
        USING (table_name NOT IN ('user_account', 'account_invitation', 'api_token', 'recovery_code')
               OR (SELECT current_setting('sejalan.role', true)) = 'admin');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP POLICY accounts_for_admins ON audit_entry');
  }
}
