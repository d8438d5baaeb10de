import type { EntityManager } from 'typeorm';
import type { PengajuanStatus } from '@app/vocabulary';

export interface PengajuanEvent {
  readonly at: Date;
  readonly by: string;
  readonly from: PengajuanStatus | null;
  readonly to: PengajuanStatus;
  readonly note: string;
}

/**
 * How a pengajuan came to its state, oldest first, as the audit trail tells it. One that came into
 * this database as already sent is dated by its sending.
 */
export function listPengajuanEvents(
  manager: EntityManager,
  pengajuanId: number,
): Promise<PengajuanEvent[]> {
  return manager.query<PengajuanEvent[]>(
    `SELECT COALESCE((e.changes #>> '{submitted_at,1}')::timestamptz, e.at) AS at,
            COALESCE(u.name, e.actor) AS by, e.changes #>> '{status,0}' AS "from",
            e.changes #>> '{status,1}' AS "to", COALESCE(e.changes #>> '{note,1}', '') AS note
     FROM audit_entry e LEFT JOIN user_account u ON u.username = e.actor
     WHERE e.table_name = 'pengajuan' AND e.row_id = $1::text AND e.changes ? 'status'
     ORDER BY e.id`,
    [pengajuanId],
  );
}

export interface PengajuanNoteItem {
  readonly id: number;
  readonly programId: number | null;
  readonly kegiatanDesaId: number | null;
  readonly kode: string;
  readonly nama: string;
  readonly note: string;
  readonly by: string;
  readonly at: Date;
}

/** The notes on rows of a pengajuan, newest first. */
export function listPengajuanNotes(
  manager: EntityManager,
  pengajuanId: number,
): Promise<PengajuanNoteItem[]> {
  return manager.query<PengajuanNoteItem[]>(
    `SELECT n.id, n.program_id AS "programId", n.kegiatan_desa_id AS "kegiatanDesaId",
            COALESCE(p.kode, g.kode, '') AS kode, COALESCE(p.nama, g.nama, '') AS nama, n.note,
            COALESCE(u.name, n.written_by) AS by, n.written_at AS at
     FROM pengajuan_note n LEFT JOIN program p ON p.id = n.program_id
     LEFT JOIN kegiatan_desa g ON g.id = n.kegiatan_desa_id
     LEFT JOIN user_account u ON u.username = n.written_by
     WHERE n.pengajuan_id = $1 ORDER BY n.id DESC`,
    [pengajuanId],
  );
}
