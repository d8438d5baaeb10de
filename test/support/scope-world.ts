import type { DataSource } from 'typeorm';

/** Words that stand in a draft of Tanah Laut and nowhere else. */
export const DRAFT_WORDS = 'Rahasia Draf Tanah Laut';

export interface ScopeWorld {
  readonly sentProgram: number;
  readonly sentOpd: number;
  readonly draftProgram: number;
  readonly draftOpd: number;
  readonly sentCase: number;
  readonly priority: number;
  /** a finished report job of the official of Tanah Laut, with its file */
  readonly ownJob: string;
  /** a preview of an import by the official of Tanah Laut, with its file */
  readonly ownImport: string;
  /** an import of Tanah Laut that asks which column is which */
  readonly askingImport: string;
  /** import of Tanah Laut that was refused for a wrong cell */
  readonly refusedImport: string;
  /** what the agency with the draft asks Dinas PUPR of Tanah Laut, in words of its draft */
  readonly request: number;
}

/** Rows on both sides of the line: one sent, and one draft with its own lokus, link and finding. */
export async function makeScopeWorld(dataSource: DataSource, tahapan: number): Promise<ScopeWorld> {
  const one = async <T>(sql: string, parameters: unknown[] = []): Promise<T> => {
    const [row] = await dataSource.query<T[]>(sql, parameters);
    if (row === undefined) throw new Error(`Nothing found by ${sql}`);
    return row;
  };
  const sent = await one<{ id: number; opd: number }>(
    `SELECT p.id, p.opd_id AS opd FROM program p JOIN user_account u ON u.opd_id = p.opd_id
     WHERE u.username = 'pupr.tanahlaut' AND p.is_sent AND p.tahapan_id = $1 ORDER BY p.id LIMIT 1`,
    [tahapan],
  );
  const draft = await makeDraft(dataSource, tahapan);
  const { id: sentCase } = await one<{ id: number }>(
    `SELECT c.id FROM overlap_case c WHERE c.pemda_code = '63.01' AND c.tahapan_id = $1
       AND NOT EXISTS (SELECT FROM overlap_case_member m WHERE m.case_id = c.id
                         AND (NOT m.is_sent OR m.opd_id = $2)) ORDER BY c.id LIMIT 1`,
    [tahapan, sent.opd],
  );
  const { id: priority } = await one<{ id: number }>(
    `SELECT priority_id AS id FROM support_cell WHERE tahapan_id = $1 ORDER BY 1 LIMIT 1`,
    [tahapan],
  );
  const { id: ownJob } = await one<{ id: string }>(
    `INSERT INTO job (id, kind, status, pemda_code, payload, created_by)
     VALUES (gen_random_uuid(), 'laporan-rakor', 'selesai', '63.01', '{}', 'tanahlaut') RETURNING id`,
  );
  await dataSource.query(
    `INSERT INTO report_file (job_id, file_name, content) VALUES ($1, 'paket.xlsx', 'isi')`,
    [ownJob],
  );
  const ownImport = await makeImport(dataSource, tahapan);
  const askingImport = await makeAskingImport(dataSource, tahapan);
  const refusedImport = await makeRefusedImport(dataSource, tahapan);
  const request = await makeRequest(dataSource, { tahapan, ...draft, sentOpd: sent.opd });
  return {
    ...{ sentProgram: sent.id, sentOpd: sent.opd, ...draft, sentCase, priority },
    ...{ ownJob, ownImport, askingImport, refusedImport, request },
  };
}

async function makeRefusedImport(dataSource: DataSource, tahapan: number): Promise<string> {
  const content = Buffer.from(
    'nama_skpd,kode_sub_giat,nama_sub_giat,pagu\nDinas,2.13.04.2.01.0003,Fasilitasi,banyak\n',
  );
  const [upload] = await dataSource.query(
    `INSERT INTO upload (pemda_code, file_name, sha256, size, content, uploaded_by)
     VALUES ('63.01', 'salah.csv', repeat('0', 64), $1, $2, 'tanahlaut') RETURNING id`,
    [content.length, content],
  );
  const payload = {
    ...{ uploadId: upload.id, kind: 'renja', tahapanId: tahapan, fileName: 'salah.csv' },
    ...{ dryRun: false, desaAliases: {} },
  };
  const [job] = await dataSource.query(
    `INSERT INTO job (id, kind, status, pemda_code, payload, result, created_by)
     VALUES (gen_random_uuid(), 'impor', 'selesai', '63.01', $1, '{"errorCount": 1}', 'tanahlaut')
     RETURNING id`,
    [payload],
  );
  return job.id;
}

/** A request between two agencies of one kabupaten, and that both were told of it. */
async function makeRequest(
  dataSource: DataSource,
  about: { tahapan: number; draftProgram: number; draftOpd: number; sentOpd: number },
): Promise<number> {
  const [{ id }] = await dataSource.query(
    `INSERT INTO overlap_request (tahapan_id, desa_code, member_keys, pemda_code, opd_id,
                                  to_pemda_code, to_opd_id, suggestion, message, asked_by)
     SELECT $1, l.desa_code, ARRAY['program:' || l.program_id], '63.01', $3, '63.01', $4, 'gabung',
            $5, 'penguji' FROM lokus l WHERE l.program_id = $2 RETURNING id`,
    [about.tahapan, about.draftProgram, about.draftOpd, about.sentOpd, DRAFT_WORDS],
  );
  await dataSource.query(
    `INSERT INTO notification (user_id, pemda_code, opd_id, tahapan_id, kind, subject, facts)
     SELECT id, pemda_code, opd_id, $1, 'pengajuan', 'uji',
            jsonb_build_object('tahapan', 'Rancangan 2027', 'status', 'dikembalikan',
              'agencies', jsonb_build_array($2::text), 'opdId', $3::int, 'note', $2::text)
     FROM user_account WHERE username = 'tanahlaut'`,
    [about.tahapan, DRAFT_WORDS, about.draftOpd],
  );
  return id;
}

async function makeDraft(
  dataSource: DataSource,
  tahapan: number,
): Promise<{ draftProgram: number; draftOpd: number }> {
  const [opd] = await dataSource.query(
    `INSERT INTO opd (pemda_code, code, name) VALUES ('63.01', 'RAHASIA', 'Dinas Belum Mengirim')
     RETURNING id`,
  );
  await dataSource.query(
    `INSERT INTO pengajuan (tahapan_id, opd_id, pemda_code, status) VALUES ($1, $2, '63.01', 'draf')`,
    [tahapan, opd.id],
  );
  const [program] = await dataSource.query(
    `INSERT INTO program (tahapan_id, pemda_code, opd_id, kode, nama, pagu, location_state)
     VALUES ($1, '63.01', $2, '2.13.04.2.01.0003', $3, 76543211, 'desa') RETURNING id`,
    [tahapan, opd.id, DRAFT_WORDS],
  );
  await dataSource.query(
    `INSERT INTO lokus (program_id, desa_code, detail)
     SELECT $1, code, $2 FROM wilayah WHERE code LIKE '63.01.%' AND kind = 'desa' LIMIT 1`,
    [program.id, DRAFT_WORDS],
  );
  await dataSource.query(
    `INSERT INTO priority_link (program_id, priority_id, status, origin, reason)
     SELECT $1, id, 'diusulkan', 'manual', $2 FROM priority LIMIT 1`,
    [program.id, DRAFT_WORDS],
  );
  await dataSource.query(
    `INSERT INTO finding (tahapan_id, rule, across_governments, pemda_code, program_id, severity,
                          rank, reason, numbers, to_close, missing, confidence)
     VALUES ($1, 'program-serves-no-priority', false, '63.01', $2, 'tinggi', 0, $3, '{}', $3, '{}',
             'pasti')`,
    [tahapan, program.id, DRAFT_WORDS],
  );
  return { draftProgram: program.id, draftOpd: opd.id };
}

async function makeImport(dataSource: DataSource, tahapan: number): Promise<string> {
  const [upload] = await dataSource.query(
    `INSERT INTO upload (pemda_code, file_name, sha256, size, content, uploaded_by)
     VALUES ('63.01', 'renja.csv', '-', 3, 'isi', 'tanahlaut') RETURNING id`,
  );
  const payload = { uploadId: upload.id, kind: 'renja', tahapanId: tahapan, mode: 'pratinjau' };
  const [job] = await dataSource.query(
    `INSERT INTO job (id, kind, status, pemda_code, payload, created_by)
     VALUES (gen_random_uuid(), 'impor', 'selesai', '63.01', $1, 'tanahlaut') RETURNING id`,
    [payload],
  );
  await dataSource.query(
    `INSERT INTO import_draft (job_id, upload_id, tahapan_id, pemda_code, kind, state, created_by)
     VALUES ($1, $2, $3, '63.01', 'renja', 'pratinjau', 'tanahlaut')`,
    [job.id, upload.id, tahapan],
  );
  await dataSource.query(
    `INSERT INTO import_change (job_id, row_key, position, class, group_code, group_name, key, nama,
                                after, accepted)
     VALUES ($1, '-', 0, 'baru', '-', '-', '{}', $2, '{}', true)`,
    [job.id, DRAFT_WORDS],
  );
  return job.id;
}

async function makeAskingImport(dataSource: DataSource, tahapan: number): Promise<string> {
  const payload = { uploadId: 0, kind: 'renja', tahapanId: tahapan, mode: 'pratinjau' };
  const [job] = await dataSource.query(
    `INSERT INTO job (id, kind, status, pemda_code, payload, result, created_by)
     VALUES (gen_random_uuid(), 'impor', 'selesai', '63.01', $1,
             '{"outcome": "perlu_pemetaan", "errorCount": 0}', 'tanahlaut') RETURNING id`,
    [payload],
  );
  const sheet = { sheet: DRAFT_WORDS, headerRow: 0, headerDepth: 0, rows: [], columns: [] };
  await dataSource.query(
    `INSERT INTO import_mapping (job_id, pemda_code, created_by, sheets)
     VALUES ($1, '63.01', 'tanahlaut', $2)`,
    [job.id, JSON.stringify([sheet])],
  );
  return job.id;
}
