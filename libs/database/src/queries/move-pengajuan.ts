import type { EntityManager } from 'typeorm';
import type { PengajuanStatus } from '@app/vocabulary';

export interface PengajuanChange {
  readonly id: number;
  readonly status: PengajuanStatus;
  readonly note: string;
  /** true when the agency itself sends: from now on the province sees its rows */
  readonly isSending: boolean;
}

/** Stores the new state of a pengajuan and returns its new version. */
export async function storePengajuanMove(
  manager: EntityManager,
  { id, status, note, isSending }: PengajuanChange,
): Promise<number> {
  const [rows] = await manager.query<[{ version: number }[], number]>(
    `UPDATE pengajuan SET status = $2, note = $3, version = version + 1,
            is_sent = is_sent OR $4,
            submitted_at = CASE WHEN $4 THEN clock_timestamp() ELSE submitted_at END
     WHERE id = $1 RETURNING version`,
    [id, status, note, isSending],
  );
  const version = rows[0]?.version;
  if (version === undefined) throw new Error(`Pengajuan ${id} is not in the scope`);
  return version;
}

/** Ratifies every pengajuan of a stage that is in one of these states, remembering which. */
export async function ratifyPengajuanOf(
  manager: EntityManager,
  { tahapanId, from }: { tahapanId: number; from: readonly PengajuanStatus[] },
): Promise<void> {
  await manager.query(
    `UPDATE pengajuan SET ratified_from = status, status = 'disahkan', version = version + 1
     WHERE tahapan_id = $1 AND status = ANY ($2)`,
    [tahapanId, from],
  );
}

export interface RowNote {
  readonly programId: number | null;
  readonly kegiatanDesaId: number | null;
  readonly note: string;
}

/** Keeps the notes on rows of one pengajuan; rows that it does not hold are left out. */
export async function storePengajuanNotes(
  manager: EntityManager,
  pengajuanId: number,
  { notes, writtenBy }: { notes: readonly RowNote[]; writtenBy: string },
): Promise<number> {
  const stored = await manager.query<{ id: number }[]>(
    `INSERT INTO pengajuan_note (pengajuan_id, opd_id, pemda_code, program_id, kegiatan_desa_id,
                                 note, written_by)
     SELECT a.id, a.opd_id, a.pemda_code, n."programId", n."kegiatanDesaId", n.note, $3
     FROM jsonb_to_recordset($2::jsonb) AS n("programId" int, "kegiatanDesaId" int, note text)
     JOIN pengajuan a ON a.id = $1
     LEFT JOIN program p ON p.id = n."programId"
     LEFT JOIN kegiatan_desa g ON g.id = n."kegiatanDesaId"
     WHERE COALESCE(p.opd_id, g.opd_id) = a.opd_id
       AND COALESCE(p.tahapan_id, g.tahapan_id) = a.tahapan_id
     RETURNING id`,
    [pengajuanId, JSON.stringify(notes), writtenBy],
  );
  return stored.length;
}
