import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Over a weak link a file comes in pieces, so that a broken connection costs one piece. */
export class TakeAFileInParts1795478400103 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE upload_part (
        sent_by text NOT NULL,
        file_key uuid NOT NULL,
        number integer NOT NULL,
        content bytea NOT NULL,
        received_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT ck_upload_part_number CHECK (number BETWEEN 0 AND 39),
        CONSTRAINT ck_upload_part_content CHECK (octet_length(content) BETWEEN 1 AND 262144),
        CONSTRAINT pk_upload_part PRIMARY KEY (sent_by, file_key, number)
      );
      CREATE INDEX ix_upload_part_received_at ON upload_part (received_at);
      ALTER TABLE upload_part ENABLE ROW LEVEL SECURITY;
      ALTER TABLE upload_part FORCE ROW LEVEL SECURITY;
      CREATE POLICY of_the_system ON upload_part TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY own ON upload_part TO sejalan_app
        USING (sent_by = (SELECT scope_actor())) WITH CHECK (sent_by = (SELECT scope_actor()));
      GRANT SELECT, INSERT, DELETE ON upload_part TO sejalan_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE upload_part');
  }
}
