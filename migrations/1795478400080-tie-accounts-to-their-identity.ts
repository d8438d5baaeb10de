import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Values of an account that are no business of the audit trail. */
const HIDDEN = 'password_hash,totp_secret,totp_last_step';

const FORGOTTEN = `NOT active AND jabatan = '' AND email IS NULL AND password_hash IS NULL
  AND totp_secret IS NULL`;

/**
 * An e-mail address is given to the next person of an office; the subject of a provider never is
 * (OpenID Connect Core 1.0, section 5.7). The first sign-in ties the account to it.
 */
export class TieAccountsToTheirIdentity1795478400080 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE user_account
        ADD COLUMN oidc_issuer text,
        ADD COLUMN oidc_subject text,
        ADD CONSTRAINT uq_user_account_oidc UNIQUE (oidc_issuer, oidc_subject),
        ADD CONSTRAINT ck_user_account_oidc
          CHECK ((oidc_issuer IS NULL) = (oidc_subject IS NULL)),
        DROP CONSTRAINT ck_user_account_forgotten,
        ADD CONSTRAINT ck_user_account_forgotten
          CHECK (forgotten_at IS NULL OR (${FORGOTTEN} AND oidc_subject IS NULL));
    `);
    await this.hide(queryRunner, `${HIDDEN},oidc_subject`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await this.hide(queryRunner, HIDDEN);
    await queryRunner.query(`
      ALTER TABLE user_account
        DROP CONSTRAINT ck_user_account_forgotten,
        DROP CONSTRAINT ck_user_account_oidc,
        DROP CONSTRAINT uq_user_account_oidc,
        DROP COLUMN oidc_issuer, DROP COLUMN oidc_subject,
        ADD CONSTRAINT ck_user_account_forgotten
          CHECK (forgotten_at IS NULL OR (${FORGOTTEN}));
    `);
  }

  /** The trail tells that an account was tied or loosened, and not the name of the person there. */
  private async hide(queryRunner: QueryRunner, columns: string): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER audit ON user_account;
      CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON user_account
        FOR EACH ROW EXECUTE FUNCTION write_audit_entry('id', '{${columns}}');
    `);
  }
}
