import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Table a note may point at → whether the note goes when its row goes. */
const PARENTS = { pengajuan: '', program: 'ON DELETE CASCADE', kegiatan_desa: 'ON DELETE CASCADE' };

/** A note says whose it is; the database now holds it to the agency of what it is about. */
export class TieNotesToTheirAgency1795478400086 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [parent, onDelete] of Object.entries(PARENTS)) {
      await queryRunner.query(`
        ALTER TABLE ${parent} ADD CONSTRAINT uq_${parent}_owner UNIQUE (id, opd_id, pemda_code);
        ALTER TABLE pengajuan_note
          DROP CONSTRAINT fk_pengajuan_note_${parent},
          ADD CONSTRAINT fk_pengajuan_note_${parent}
            FOREIGN KEY (${parent}_id, opd_id, pemda_code)
            REFERENCES ${parent} (id, opd_id, pemda_code) ${onDelete};
      `);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [parent, onDelete] of Object.entries(PARENTS)) {
      await queryRunner.query(`
        ALTER TABLE pengajuan_note
          DROP CONSTRAINT fk_pengajuan_note_${parent},
          ADD CONSTRAINT fk_pengajuan_note_${parent}
            FOREIGN KEY (${parent}_id) REFERENCES ${parent} (id) ${onDelete};
        ALTER TABLE ${parent} DROP CONSTRAINT uq_${parent}_owner;
      `);
    }
  }
}
