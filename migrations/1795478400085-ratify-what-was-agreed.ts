import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'belum', 'draf', 'diajukan', 'dikembalikan', 'diverifikasi', 'setuju_dengan_catatan'`;

/** A pengajuan the province agreed to is ratified with its stage, and remembers what was said of it. */
export class RatifyWhatWasAgreed1795478400085 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE pengajuan
        ADD COLUMN ratified_from text,
        DROP CONSTRAINT ck_pengajuan_status,
        ADD CONSTRAINT ck_pengajuan_status CHECK (status IN (${BEFORE}, 'disahkan'));
      UPDATE pengajuan a SET ratified_from = a.status, status = 'disahkan'
        FROM tahapan t WHERE t.id = a.tahapan_id AND t.status = 'disahkan'
         AND a.status IN ('diverifikasi', 'setuju_dengan_catatan');
    `);
    await queryRunner.query(`
      ALTER TABLE pengajuan ADD CONSTRAINT ck_pengajuan_ratified
        CHECK ((status = 'disahkan') = (ratified_from IS NOT NULL))
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE pengajuan DROP CONSTRAINT ck_pengajuan_ratified;
      UPDATE pengajuan SET status = ratified_from WHERE ratified_from IS NOT NULL;
    `);
    await queryRunner.query(`
      ALTER TABLE pengajuan
        DROP CONSTRAINT ck_pengajuan_status,
        ADD CONSTRAINT ck_pengajuan_status CHECK (status IN (${BEFORE})),
        DROP COLUMN ratified_from;
    `);
  }
}
