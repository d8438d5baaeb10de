import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Long ago: what stood before anybody was told of anything is news to nobody. */
const LONG_AGO = 'to_timestamp(0)';

const OWN = `user_id = (SELECT u.id FROM user_account u WHERE u.username = scope_actor())
  AND pemda_code = (SELECT scope_pemda())
  AND opd_id IS NOT DISTINCT FROM (SELECT scope_opd())`;

/**
 * Notifications by account, and since when a finding or a case has stood: both are computed anew
 * all the time, and only what was not there before is news.
 */
export class TellPeopleWhatConcernsThem1795478400050 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE notification (
        id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        user_id integer NOT NULL,
        pemda_code text NOT NULL,
        opd_id integer,
        tahapan_id integer,
        kind text NOT NULL,
        subject text NOT NULL,
        facts jsonb NOT NULL DEFAULT '{}',
        amount integer NOT NULL DEFAULT 1,
        at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
        counted_from timestamp with time zone,
        counted_until timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
        read_at timestamp with time zone,
        CONSTRAINT ck_notification_kind
          CHECK (kind IN ('pengajuan', 'tenggat', 'temuan', 'tumpang_tindih', 'permintaan')),
        CONSTRAINT ck_notification_amount CHECK (amount >= 0),
        CONSTRAINT uq_notification_subject UNIQUE (user_id, kind, subject),
        CONSTRAINT fk_notification_user FOREIGN KEY (user_id)
          REFERENCES user_account (id) ON DELETE CASCADE,
        CONSTRAINT fk_notification_tahapan FOREIGN KEY (tahapan_id) REFERENCES tahapan (id),
        CONSTRAINT pk_notification PRIMARY KEY (id)
      );
      CREATE INDEX ix_notification_user_at ON notification (user_id, at);
      CREATE INDEX ix_notification_tahapan_id ON notification (tahapan_id);
      ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
      ALTER TABLE notification FORCE ROW LEVEL SECURITY;
      CREATE POLICY of_the_system ON notification TO CURRENT_USER USING (true) WITH CHECK (true);
      -- Of the person, and of the place it was written for: who moves on leaves it behind.
      CREATE POLICY own_read ON notification FOR SELECT TO sejalan_app USING (${OWN});
      CREATE POLICY own_marked ON notification FOR UPDATE TO sejalan_app
        USING (${OWN}) WITH CHECK (${OWN});
      GRANT SELECT, UPDATE (read_at, counted_from) ON notification TO sejalan_app;

      ALTER TABLE finding ADD COLUMN first_seen_at timestamp with time zone;
      UPDATE finding SET first_seen_at = ${LONG_AGO};
      CREATE INDEX ix_finding_first_seen_at ON finding (tahapan_id, first_seen_at);
      ALTER TABLE overlap_case
        ADD COLUMN first_seen_at timestamp with time zone,
        ADD COLUMN member_keys text array NOT NULL DEFAULT '{}';
      UPDATE overlap_case c SET first_seen_at = ${LONG_AGO}, member_keys = (
        SELECT coalesce(array_agg(k.key ORDER BY k.key COLLATE "C"), '{}')
          FROM (SELECT coalesce('kegiatan_desa:' || m.kegiatan_desa_id,
                                'program:' || l.program_id) AS key
                  FROM overlap_case_member m LEFT JOIN lokus l ON l.id = m.lokus_id
                 WHERE m.case_id = c.id) k);
      CREATE INDEX ix_overlap_case_first_seen_at ON overlap_case (tahapan_id, first_seen_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX ix_overlap_case_first_seen_at;
      DROP INDEX ix_finding_first_seen_at;
      ALTER TABLE overlap_case DROP COLUMN first_seen_at, DROP COLUMN member_keys;
      ALTER TABLE finding DROP COLUMN first_seen_at;
      DROP TABLE notification;
    `);
  }
}
