import type {
  ImportChangeDto,
  ImportPreviewDto,
} from '../../apps/api/src/imports/import-preview.dto';
import type { ImportResultDto } from '../../apps/api/src/imports/import.dto';
import {
  exportRenja,
  writeRenja,
  type ExportedRenja,
  type SheetLine,
  type WorkbookOptions,
} from './exported-renja';
import { waitForJob, type TestApp, type Visitor } from './test-app';

const PEMDA = '63.01';
/** The columns of a Renja without the hidden id. */
export const HEADERS = [
  ...['kode_skpd', 'nama_skpd', 'kode_sub_giat', 'nama_sub_giat', 'pagu'],
  ...['lokasi_bl', 'kelompok_sasaran'],
];
const CODES = ['0001', '0002', '0003', '0003'];

export interface StoredProgram {
  readonly id: number;
  readonly version: number;
  readonly nama: string;
  readonly pagu: string | null;
  readonly sasaran: string;
}

export const newLine = (agency: string, code: string, nama: string, pagu: number): SheetLine => ({
  ...{ kode_skpd: agency, nama_skpd: `Dinas ${agency}`, kode_sub_giat: `2.13.04.2.01.${code}` },
  ...{ nama_sub_giat: nama, pagu, lokasi_bl: 'Kab. Tanah Laut', kelompok_sasaran: 'Warga' },
});

let agencies = 0;

/** What an official of Tanah Laut does with exported workbooks, over HTTP. */
export class RoundTripDesk {
  constructor(
    private readonly app: TestApp,
    private readonly official: Visitor,
  ) {}

  /** A fresh agency with four programs of 100 to 400 rupiah, two of them of one sub kegiatan. */
  async plant(): Promise<string> {
    // A person takes longer than a minute for twenty files; these tests do not.
    await this.app.dataSource.query(
      `UPDATE upload SET uploaded_at = uploaded_at - interval '2 minutes'`,
    );
    const agency = `2.13.0.00.0.00.${10 + (agencies += 1)}.0000`;
    const lines = CODES.map((code, index) =>
      newLine(agency, code, `Kegiatan ${index + 1}`, (index + 1) * 100),
    );
    const { result } = await this.send(await writeRenja(lines, { headers: HEADERS }), 'langsung');
    if (result.added !== 4) throw new Error(JSON.stringify(result));
    return agency;
  }

  exportOf(agency: string): Promise<ExportedRenja> {
    return exportRenja(this.app, { pemdaCode: PEMDA, agency });
  }

  async send(content: Buffer, mode: string, visitor = this.official) {
    const { body } = await visitor
      .post('/api/imports')
      .field({ kind: 'renja', tahapan: String(this.app.tahapan), mode })
      .attach('file', content, 'kembali.xlsx')
      .expect(202);
    const result = await resultOf(visitor, body.jobId);
    return { id: body.jobId as string, result };
  }

  async preview(lines: readonly SheetLine[], options: WorkbookOptions) {
    return this.send(await writeRenja(lines, options), 'pratinjau');
  }

  programs(agency: string): Promise<StoredProgram[]> {
    return this.app.dataSource.query(
      `SELECT p.id, p.version, p.nama, p.pagu, p.sasaran
       FROM program p JOIN opd o ON o.id = p.opd_id
       WHERE p.tahapan_id = $1 AND o.code = $2 ORDER BY p.id`,
      [this.app.tahapan, agency],
    );
  }

  async pagus(agency: string): Promise<(string | null)[]> {
    return (await this.programs(agency)).map(({ pagu }) => pagu);
  }

  /** Edits one program in the database, as somebody does while the workbook is away. */
  async edit(agency: string, index: number, changes: object): Promise<void> {
    const { id, version } = (await this.programs(agency))[index]!;
    await this.official.patch(`/api/programs/${id}`).send({ version, changes }).expect(200);
  }

  async look(id: string): Promise<ImportPreviewDto> {
    return (await this.official.get(`/api/imports/${id}/preview`).expect(200)).body;
  }

  async classesOf(id: string): Promise<Record<string, number>> {
    const { classes } = await this.look(id);
    return Object.fromEntries(
      classes.filter(({ count }) => count > 0).map((row) => [row.class, row.count]),
    );
  }

  async changes(id: string, kind: string): Promise<ImportChangeDto[]> {
    const { body } = await this.official.get(`/api/imports/${id}/changes?class=${kind}`);
    return body.rows;
  }

  answer(id: string, order: object) {
    return this.official.post(`/api/imports/${id}/conflicts`).send(order);
  }

  async accept(id: string, removals = 0): Promise<string> {
    const path = `/api/imports/${id}/accept`;
    const { body } = await this.official.post(path).send({ removals }).expect(202);
    return (await resultOf(this.official, body.jobId)).outcome;
  }
}

async function resultOf(visitor: Visitor, jobId: string): Promise<ImportResultDto> {
  const job = await waitForJob(visitor, jobId);
  if (job.status !== 'selesai') throw new Error(JSON.stringify(job.problem));
  return job.result as ImportResultDto;
}
