import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Jobs that come round by themselves, and the mail that each person gets once a day at most. */
export class SendADailyDigest1795478400052 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE job
        ADD COLUMN schedule_key text,
        ADD CONSTRAINT uq_job_schedule_key UNIQUE (schedule_key);
      ALTER TABLE user_account ADD COLUMN mail_digest boolean NOT NULL DEFAULT true;
      CREATE TABLE mail_digest (
        id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        user_id integer NOT NULL,
        day date NOT NULL,
        due_at timestamp with time zone NOT NULL,
        status text NOT NULL DEFAULT 'menunggu',
        attempts integer NOT NULL DEFAULT 0,
        claimed_until timestamp with time zone,
        sent_at timestamp with time zone,
        failure text NOT NULL DEFAULT '',
        CONSTRAINT ck_mail_digest_status CHECK (status IN ('menunggu', 'terkirim', 'gagal', 'batal')),
        CONSTRAINT ck_mail_digest_sent CHECK ((status = 'terkirim') = (sent_at IS NOT NULL)),
        CONSTRAINT uq_mail_digest_user_day UNIQUE (user_id, day),
        CONSTRAINT fk_mail_digest_user FOREIGN KEY (user_id)
          REFERENCES user_account (id) ON DELETE CASCADE,
        CONSTRAINT pk_mail_digest PRIMARY KEY (id)
      );
      CREATE INDEX ix_mail_digest_day_status ON mail_digest (day, status);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE mail_digest;
      ALTER TABLE user_account DROP COLUMN mail_digest;
      ALTER TABLE job DROP CONSTRAINT uq_job_schedule_key, DROP COLUMN schedule_key;
    `);
  }
}
