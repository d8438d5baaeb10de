import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Table → columns that the application changes; the others stand as they were written. */
const CHANGEABLE = {
  user_account: `name, jabatan, role, pemda_code, opd_id, email, active, forgotten_at, mail_digest,
    password_hash, password_changed_at, totp_secret, totp_enabled_at, totp_last_step,
    oidc_issuer, oidc_subject`,
  session: 'seen_at',
  account_invitation: 'expires_at, used_at',
  api_token: 'last_used_at',
} as const;

/** What an admin gives, and what only its owner chooses; an admin may take the latter away. */
const ASSIGNED = ['role', 'pemda_code', 'opd_id', 'active', 'email', 'forgotten_at'];
const CHOSEN = ['password_hash', 'totp_secret', 'totp_enabled_at', 'oidc_issuer', 'oidc_subject'];

const list = (row: string, columns: readonly string[]) =>
  `(${columns.map((column) => `${row}.${column}`).join(', ')})`;

/**
 * The line behind the code for accounts: nobody is renamed or deleted, a link and a token stay
 * whose they are, only an admin gives a role and a place, and nobody sets the password, the second
 * factor or the identity of somebody else.
 */
export class ChangeAccountsByRight1795478400104 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(CHANGEABLE)) {
      await queryRunner.query(`
        REVOKE UPDATE ON ${table} FROM sejalan_app;
        GRANT UPDATE (${columns}) ON ${table} TO sejalan_app;
      `);
    }
    await queryRunner.query(`
      REVOKE DELETE ON user_account FROM sejalan_app;

      CREATE FUNCTION guard_account() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        is_admin boolean := coalesce(current_setting('sejalan.role', true), '') = 'admin';
        is_owner boolean := NEW.username = coalesce(scope_actor(), '');
      BEGIN
        -- Setup and the command line work as the owner of the tables.
        IF current_user <> 'sejalan_app' THEN RETURN NEW; END IF;
        IF TG_OP = 'INSERT' THEN
          IF is_admin AND ${list('NEW', CHOSEN)} IS NULL THEN RETURN NEW; END IF;
          RAISE insufficient_privilege USING MESSAGE = 'only an admin invites people';
        END IF;
        IF NOT is_admin AND ${list('NEW', ASSIGNED)} IS DISTINCT FROM ${list('OLD', ASSIGNED)} THEN
          RAISE insufficient_privilege USING MESSAGE = 'only an admin gives a role and a place';
        END IF;
        IF NOT is_owner AND ${list('NEW', CHOSEN)} IS DISTINCT FROM ${list('OLD', CHOSEN)}
           AND NOT (is_admin AND ${CHOSEN.map(
             (column) =>
               `(NEW.${column} IS NULL OR NEW.${column} IS NOT DISTINCT FROM OLD.${column})`,
           ).join(' AND ')}) THEN
          RAISE insufficient_privilege USING MESSAGE = 'only its owner chooses how to enter';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON user_account
        FOR EACH ROW EXECUTE FUNCTION guard_account();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER guard ON user_account;
      DROP FUNCTION guard_account();
      GRANT DELETE ON user_account TO sejalan_app;
    `);
    for (const [table, columns] of Object.entries(CHANGEABLE)) {
      await queryRunner.query(`
        REVOKE UPDATE (${columns}) ON ${table} FROM sejalan_app;
        GRANT UPDATE ON ${table} TO sejalan_app;
      `);
    }
  }
}
