import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The unique name of a document begins with its level, so it cannot serve the foreign key. */
export class FindDocumentsByGovernment1795478400015 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX ix_priority_document_pemda_code ON priority_document (pemda_code)
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX ix_priority_document_pemda_code');
  }
}
