import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No policy ever let the application remove one; now no right to try stands beside it. */
export class RemoveNoPengajuan1795478400081 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('REVOKE DELETE ON pengajuan FROM sejalan_app');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('GRANT DELETE ON pengajuan TO sejalan_app');
  }
}
