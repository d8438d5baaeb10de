import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An account whose personal data is gone: never deleted, since decisions keep their author. */
export class ForgetPeople1795478400055 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE user_account
        ADD COLUMN forgotten_at timestamp with time zone,
        ADD CONSTRAINT ck_user_account_forgotten CHECK (forgotten_at IS NULL OR (
          NOT active AND jabatan = '' AND email IS NULL AND password_hash IS NULL
          AND totp_secret IS NULL));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE user_account
        DROP CONSTRAINT ck_user_account_forgotten, DROP COLUMN forgotten_at;
    `);
  }
}
