import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was answered to a request that may come twice: when its answer was lost on the way. */
export class AnswerOnce1795478400030 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE idempotency_key (
        account text NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        answer jsonb,
        created_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT ck_idempotency_key_key CHECK (key <> ''),
        CONSTRAINT pk_idempotency_key PRIMARY KEY (account, key)
      );
      CREATE INDEX ix_idempotency_key_created_at ON idempotency_key (created_at);
      ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
      ALTER TABLE idempotency_key FORCE ROW LEVEL SECURITY;
      CREATE POLICY of_the_system ON idempotency_key TO CURRENT_USER
        USING (true) WITH CHECK (true);
      CREATE POLICY own ON idempotency_key TO sejalan_app
        USING (account = (SELECT scope_actor())) WITH CHECK (account = (SELECT scope_actor()));
      GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO sejalan_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE idempotency_key');
  }
}
