import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many files an account sent within the last minute is asked at every upload. */
export class FindUploadsByAccount1795478400076 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE INDEX ix_upload_uploaded_by ON upload (uploaded_by, uploaded_at)',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX ix_upload_uploaded_by');
  }
}
