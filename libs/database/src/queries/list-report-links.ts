import type { EntityManager } from 'typeorm';
import type { LinkStatus } from '@app/vocabulary';
import type { LinkOrigin } from '../entities';

/** A program with one of its links, or with none: what a row of the matrix sheet is made of. */
export interface ReportProgramLink {
  readonly programId: number;
  readonly pemdaCode: string;
  readonly pemdaName: string;
  readonly opdName: string;
  readonly kode: string;
  readonly nama: string;
  readonly namaProgram: string;
  readonly namaKegiatan: string;
  readonly indikator: string;
  readonly targetText: string;
  readonly targetSatuan: string;
  readonly pagu: string | null;
  readonly sumberDanaText: string;
  readonly lokasiText: string;
  readonly locationState: string;
  readonly desaNames: string[];
  readonly labelNasional: string;
  readonly labelProvinsi: string;
  readonly labelKabupaten: string;
  readonly sourceRow: number | null;
  readonly linkId: number | null;
  readonly priorityId: number | null;
  readonly share: number | null;
  readonly status: LinkStatus | null;
  readonly origin: LinkOrigin | null;
  readonly linkReason: string | null;
}

/** All non-penunjang programs of a scope with their links that were not rejected. */
export function listReportLinks(
  manager: EntityManager,
  { tahapanId, pemdaCode }: { tahapanId: number; pemdaCode?: string },
): Promise<ReportProgramLink[]> {
  return manager.query<ReportProgramLink[]>(
    `SELECT p.id AS "programId", p.pemda_code AS "pemdaCode", w.name AS "pemdaName",
            o.name AS "opdName", p.kode, p.nama, p.nama_program AS "namaProgram",
            p.nama_kegiatan AS "namaKegiatan", p.indikator, p.target_text AS "targetText",
            p.target_satuan AS "targetSatuan", p.pagu::text,
            p.sumber_dana_text AS "sumberDanaText", p.lokasi_text AS "lokasiText",
            p.location_state AS "locationState",
            COALESCE(n.names, '{}') AS "desaNames", p.label_nasional AS "labelNasional",
            p.label_provinsi AS "labelProvinsi", p.label_kabupaten AS "labelKabupaten",
            p.source_row AS "sourceRow", l.id AS "linkId", l.priority_id AS "priorityId",
            l.share::float8 AS share, l.status, l.origin, l.reason AS "linkReason"
     FROM program p JOIN opd o ON o.id = p.opd_id JOIN wilayah w ON w.code = p.pemda_code
     LEFT JOIN priority_link l ON l.program_id = p.id AND l.status <> 'ditolak'
     LEFT JOIN (SELECT k.program_id, array_agg(DISTINCT d.name ORDER BY d.name) AS names
                FROM lokus k JOIN wilayah d ON d.code = k.desa_code GROUP BY k.program_id) n
       ON n.program_id = p.id
     WHERE p.tahapan_id = $1 AND NOT p.is_penunjang AND ($2::text IS NULL OR p.pemda_code = $2)
     ORDER BY p.pemda_code, o.code, p.kode, p.id, l.priority_id`,
    [tahapanId, pemdaCode ?? null],
  );
}
