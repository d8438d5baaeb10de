import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every row of a plan carries its government, its agency and whether it was ever sent to the
 * province. Composite foreign keys keep the copies true: sending a pengajuan marks all its rows.
 */
export class SayWhoseEveryPlanRowIs1795478400006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE opd ADD CONSTRAINT uq_opd_id_pemda UNIQUE (id, pemda_code);

      ALTER TABLE pengajuan
        ADD COLUMN pemda_code text,
        ADD COLUMN is_sent boolean NOT NULL DEFAULT false,
        ADD COLUMN version integer NOT NULL DEFAULT 1;
      UPDATE pengajuan a SET pemda_code = o.pemda_code, is_sent = a.status NOT IN ('belum', 'draf')
        FROM opd o WHERE o.id = a.opd_id;
      ALTER TABLE pengajuan
        ALTER COLUMN pemda_code SET NOT NULL,
        DROP CONSTRAINT fk_pengajuan_opd,
        ADD CONSTRAINT fk_pengajuan_opd FOREIGN KEY (opd_id, pemda_code)
          REFERENCES opd (id, pemda_code),
        ADD CONSTRAINT uq_pengajuan_scope UNIQUE (tahapan_id, opd_id, pemda_code, is_sent),
        ADD CONSTRAINT ck_pengajuan_status CHECK (status IN ('belum', 'draf', 'diajukan',
          'dikembalikan', 'diverifikasi', 'setuju_dengan_catatan')),
        ADD CONSTRAINT ck_pengajuan_sent CHECK (is_sent OR status IN ('belum', 'draf'));
      CREATE INDEX ix_pengajuan_pemda_code ON pengajuan (pemda_code);
    `);
    await queryRunner.query(`
      INSERT INTO pengajuan (tahapan_id, opd_id, pemda_code, status)
      SELECT DISTINCT p.tahapan_id, p.opd_id, o.pemda_code, 'draf'
        FROM program p JOIN opd o ON o.id = p.opd_id
      ON CONFLICT (tahapan_id, opd_id) DO NOTHING;
      ALTER TABLE program ADD COLUMN is_sent boolean;
      UPDATE program p SET is_sent = a.is_sent FROM pengajuan a
       WHERE a.tahapan_id = p.tahapan_id AND a.opd_id = p.opd_id;
      ALTER TABLE program
        ALTER COLUMN is_sent SET NOT NULL,
        ADD CONSTRAINT uq_program_scope UNIQUE (id, pemda_code, opd_id, is_sent),
        ADD CONSTRAINT fk_program_pengajuan FOREIGN KEY (tahapan_id, opd_id, pemda_code, is_sent)
          REFERENCES pengajuan (tahapan_id, opd_id, pemda_code, is_sent) ON UPDATE CASCADE;
      CREATE INDEX ix_program_pengajuan ON program (tahapan_id, opd_id, pemda_code, is_sent);
    `);
    await this.giveVillageBudgetsAnAgency(queryRunner);
    await this.scopeChildrenOfPrograms(queryRunner);
    await this.scopeOverlapCases(queryRunner);
    await this.fillScopeOnInsert(queryRunner);
  }

  /** The villages of a kabupaten send their budgets together, as one agency. */
  private async giveVillageBudgetsAnAgency(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      INSERT INTO opd (pemda_code, code, name, kind)
      SELECT DISTINCT pemda_code, 'DESA', 'Pemerintah Desa (APBDes/RKPDes)', 'pemerintah_desa'
        FROM kegiatan_desa;
      INSERT INTO pengajuan (tahapan_id, opd_id, pemda_code, status)
      SELECT DISTINCT g.tahapan_id, o.id, o.pemda_code, 'draf'
        FROM kegiatan_desa g JOIN opd o ON o.pemda_code = g.pemda_code AND o.code = 'DESA';
      ALTER TABLE kegiatan_desa ADD COLUMN opd_id integer, ADD COLUMN is_sent boolean;
      UPDATE kegiatan_desa g SET opd_id = o.id, is_sent = false
        FROM opd o WHERE o.pemda_code = g.pemda_code AND o.code = 'DESA';
      ALTER TABLE kegiatan_desa
        ALTER COLUMN opd_id SET NOT NULL,
        ALTER COLUMN is_sent SET NOT NULL,
        ADD CONSTRAINT uq_kegiatan_desa_scope UNIQUE (id, pemda_code, opd_id, is_sent),
        ADD CONSTRAINT fk_kegiatan_desa_pengajuan
          FOREIGN KEY (tahapan_id, opd_id, pemda_code, is_sent)
          REFERENCES pengajuan (tahapan_id, opd_id, pemda_code, is_sent) ON UPDATE CASCADE;
      CREATE INDEX ix_kegiatan_desa_pengajuan
        ON kegiatan_desa (tahapan_id, opd_id, pemda_code, is_sent);
    `);
  }

  private async scopeChildrenOfPrograms(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['lokus', 'priority_link']) {
      await queryRunner.query(`
        ALTER TABLE ${table} ADD COLUMN pemda_code text, ADD COLUMN opd_id integer,
          ADD COLUMN is_sent boolean;
        UPDATE ${table} t SET pemda_code = p.pemda_code, opd_id = p.opd_id, is_sent = p.is_sent
          FROM program p WHERE p.id = t.program_id;
        ALTER TABLE ${table}
          ALTER COLUMN pemda_code SET NOT NULL,
          ALTER COLUMN opd_id SET NOT NULL,
          ALTER COLUMN is_sent SET NOT NULL,
          DROP CONSTRAINT fk_${table}_program,
          ADD CONSTRAINT fk_${table}_program FOREIGN KEY (program_id, pemda_code, opd_id, is_sent)
            REFERENCES program (id, pemda_code, opd_id, is_sent) ON DELETE CASCADE ON UPDATE CASCADE;
      `);
    }
    await queryRunner.query(`
      ALTER TABLE lokus ADD CONSTRAINT uq_lokus_scope UNIQUE (id, pemda_code, opd_id, is_sent);
      ALTER TABLE finding ADD COLUMN is_sent boolean NOT NULL DEFAULT true;
      UPDATE finding f SET pemda_code = p.pemda_code, opd_id = p.opd_id, is_sent = p.is_sent
        FROM program p WHERE p.id = f.program_id;
      ALTER TABLE finding
        DROP CONSTRAINT fk_finding_program,
        ADD CONSTRAINT fk_finding_program FOREIGN KEY (program_id, pemda_code, opd_id, is_sent)
          REFERENCES program (id, pemda_code, opd_id, is_sent) ON DELETE CASCADE ON UPDATE CASCADE;
    `);
  }

  private async scopeOverlapCases(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE overlap_case ADD COLUMN member_count integer NOT NULL DEFAULT 0;
      UPDATE overlap_case c SET member_count =
        (SELECT count(*) FROM overlap_case_member m WHERE m.case_id = c.id);
      ALTER TABLE overlap_case_member ADD COLUMN pemda_code text, ADD COLUMN opd_id integer,
        ADD COLUMN is_sent boolean;
      UPDATE overlap_case_member m SET pemda_code = l.pemda_code, opd_id = l.opd_id,
        is_sent = l.is_sent FROM lokus l WHERE l.id = m.lokus_id;
      UPDATE overlap_case_member m SET pemda_code = g.pemda_code, opd_id = g.opd_id,
        is_sent = g.is_sent FROM kegiatan_desa g WHERE g.id = m.kegiatan_desa_id;
      ALTER TABLE overlap_case_member
        ALTER COLUMN pemda_code SET NOT NULL,
        ALTER COLUMN opd_id SET NOT NULL,
        ALTER COLUMN is_sent SET NOT NULL,
        DROP CONSTRAINT fk_overlap_case_member_lokus,
        DROP CONSTRAINT fk_overlap_case_member_kegiatan_desa,
        ADD CONSTRAINT fk_overlap_case_member_lokus
          FOREIGN KEY (lokus_id, pemda_code, opd_id, is_sent)
          REFERENCES lokus (id, pemda_code, opd_id, is_sent) ON DELETE CASCADE ON UPDATE CASCADE,
        ADD CONSTRAINT fk_overlap_case_member_kegiatan_desa
          FOREIGN KEY (kegiatan_desa_id, pemda_code, opd_id, is_sent)
          REFERENCES kegiatan_desa (id, pemda_code, opd_id, is_sent)
          ON DELETE CASCADE ON UPDATE CASCADE;
    `);
  }

  /** Writers name the parent only; the scope is copied from it and never taken from a request. */
  private async fillScopeOnInsert(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- Only the owner of the tables can be restoring: rows then come back as they were.
      CREATE FUNCTION is_restoring() RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT coalesce(current_setting('sejalan.restoring', true), '') = 'on'
           AND current_setting('role') <> 'sejalan_app'
      $$;
      CREATE FUNCTION fill_scope_from_pengajuan() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF is_restoring() THEN RETURN NEW; END IF;
        NEW.is_sent := (SELECT a.is_sent FROM pengajuan a
                         WHERE a.tahapan_id = NEW.tahapan_id AND a.opd_id = NEW.opd_id);
        RETURN NEW;
      END $$;
      CREATE FUNCTION fill_scope_from_program() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE owner record;
      BEGIN
        IF NEW.program_id IS NOT NULL AND NOT is_restoring() THEN
          SELECT p.pemda_code, p.opd_id, p.is_sent INTO owner FROM program p
           WHERE p.id = NEW.program_id;
          NEW.pemda_code := owner.pemda_code;
          NEW.opd_id := owner.opd_id;
          NEW.is_sent := owner.is_sent;
        END IF;
        RETURN NEW;
      END $$;
      CREATE FUNCTION fill_scope_of_case_member() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE owner record;
      BEGIN
        IF is_restoring() THEN RETURN NEW; END IF;
        SELECT s.pemda_code, s.opd_id, s.is_sent INTO owner FROM (
          SELECT pemda_code, opd_id, is_sent FROM lokus WHERE id = NEW.lokus_id
          UNION ALL
          SELECT pemda_code, opd_id, is_sent FROM kegiatan_desa WHERE id = NEW.kegiatan_desa_id) s;
        NEW.pemda_code := owner.pemda_code;
        NEW.opd_id := owner.opd_id;
        NEW.is_sent := owner.is_sent;
        RETURN NEW;
      END $$;
      CREATE TRIGGER fill_scope BEFORE INSERT ON program
        FOR EACH ROW EXECUTE FUNCTION fill_scope_from_pengajuan();
      CREATE TRIGGER fill_scope BEFORE INSERT ON kegiatan_desa
        FOR EACH ROW EXECUTE FUNCTION fill_scope_from_pengajuan();
      CREATE TRIGGER fill_scope BEFORE INSERT ON lokus
        FOR EACH ROW EXECUTE FUNCTION fill_scope_from_program();
      CREATE TRIGGER fill_scope BEFORE INSERT ON priority_link
        FOR EACH ROW EXECUTE FUNCTION fill_scope_from_program();
      CREATE TRIGGER fill_scope BEFORE INSERT ON finding
        FOR EACH ROW EXECUTE FUNCTION fill_scope_from_program();
      CREATE TRIGGER fill_scope BEFORE INSERT ON overlap_case_member
        FOR EACH ROW EXECUTE FUNCTION fill_scope_of_case_member();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['program', 'kegiatan_desa', 'lokus', 'priority_link', 'finding']) {
      await queryRunner.query(`DROP TRIGGER fill_scope ON ${table}`);
    }
    await queryRunner.query(`
      DROP TRIGGER fill_scope ON overlap_case_member;
      DROP FUNCTION fill_scope_of_case_member();
      DROP FUNCTION fill_scope_from_program();
      DROP FUNCTION fill_scope_from_pengajuan();
      DROP FUNCTION is_restoring();
      ALTER TABLE overlap_case_member
        DROP CONSTRAINT fk_overlap_case_member_lokus,
        DROP CONSTRAINT fk_overlap_case_member_kegiatan_desa,
        DROP COLUMN pemda_code, DROP COLUMN opd_id, DROP COLUMN is_sent,
        ADD CONSTRAINT fk_overlap_case_member_lokus FOREIGN KEY (lokus_id)
          REFERENCES lokus (id) ON DELETE CASCADE,
        ADD CONSTRAINT fk_overlap_case_member_kegiatan_desa FOREIGN KEY (kegiatan_desa_id)
          REFERENCES kegiatan_desa (id) ON DELETE CASCADE;
      ALTER TABLE overlap_case DROP COLUMN member_count;
      ALTER TABLE finding DROP CONSTRAINT fk_finding_program, DROP COLUMN is_sent,
        ADD CONSTRAINT fk_finding_program FOREIGN KEY (program_id)
          REFERENCES program (id) ON DELETE CASCADE;
    `);
    for (const table of ['lokus', 'priority_link']) {
      await queryRunner.query(`
        ALTER TABLE ${table} DROP CONSTRAINT fk_${table}_program,
          DROP COLUMN pemda_code, DROP COLUMN opd_id, DROP COLUMN is_sent,
          ADD CONSTRAINT fk_${table}_program FOREIGN KEY (program_id)
            REFERENCES program (id) ON DELETE CASCADE`);
    }
    await queryRunner.query(`
      ALTER TABLE kegiatan_desa DROP CONSTRAINT fk_kegiatan_desa_pengajuan,
        DROP COLUMN opd_id, DROP COLUMN is_sent;
      ALTER TABLE program DROP CONSTRAINT fk_program_pengajuan, DROP COLUMN is_sent;
      DELETE FROM pengajuan a USING opd o WHERE o.id = a.opd_id AND o.code = 'DESA'
        AND o.kind = 'pemerintah_desa';
      DELETE FROM opd WHERE code = 'DESA' AND kind = 'pemerintah_desa';
      ALTER TABLE pengajuan
        DROP CONSTRAINT ck_pengajuan_sent,
        DROP CONSTRAINT ck_pengajuan_status,
        DROP CONSTRAINT fk_pengajuan_opd,
        DROP COLUMN pemda_code, DROP COLUMN is_sent, DROP COLUMN version,
        ADD CONSTRAINT fk_pengajuan_opd FOREIGN KEY (opd_id) REFERENCES opd (id);
      ALTER TABLE opd DROP CONSTRAINT uq_opd_id_pemda;
    `);
  }
}
