import { readManifest } from '@app/workbook';
import { dropOldTemplates, findWorkbookExport, readWorkbookKey } from '@app/database';
import { Workbook } from 'exceljs';
import { SOFFICE, saveInLibreOffice } from './support/libreoffice';
import { downloadTemplate, previewOf } from './support/template-file';
import {
  JOB_MS,
  START_MS,
  startTestApp,
  waitForJob,
  type TestApp,
  type Visitor,
} from './support/test-app';

let app: TestApp;
let official: Visitor;
let agency: Visitor;
let planner: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  official = await app.signIn('tanahlaut');
  agency = await app.signIn('pupr.tanahlaut');
  planner = await app.signIn('perencana');
}, START_MS);
afterAll(() => app?.stop());

jest.setTimeout(6 * JOB_MS);

interface Agency {
  readonly id: number;
  readonly code: string;
  readonly rows: number;
}

/** The agency with the most rows of a government in the sample. */
async function largestAgency(pemda: string): Promise<Agency> {
  const [row] = await app.dataSource.query(
    `SELECT o.id, o.code, count(*)::int AS rows FROM program p JOIN opd o ON o.id = p.opd_id
     WHERE p.tahapan_id = $1 AND p.pemda_code = $2 GROUP BY o.id ORDER BY 3 DESC LIMIT 1`,
    [app.tahapan, pemda],
  );
  return row;
}

/** Every file of the sample: whose it is, what it holds, and how many rows the plan has. */
const FILES: readonly [string, () => Visitor, () => Promise<{ order: object; rows: number }>][] = [
  [
    'the Renja of an agency of a kabupaten',
    () => official,
    async () => {
      const { id, rows } = await largestAgency('63.01');
      return { order: { kind: 'renja', opd: id }, rows };
    },
  ],
  [
    'the Renja of an agency of the province',
    () => planner,
    async () => {
      const { id, rows } = await largestAgency('63');
      return { order: { kind: 'renja', opd: id }, rows };
    },
  ],
  [
    'the village budgets of a kabupaten',
    () => official,
    async () => {
      const [{ rows }] = await app.dataSource.query(
        `SELECT count(*)::int AS rows FROM kegiatan_desa
         WHERE tahapan_id = $1 AND pemda_code = '63.01'`,
        [app.tahapan],
      );
      return { order: { kind: 'kegiatan-desa' }, rows };
    },
  ],
];

async function fetchFile(visitor: Visitor, order: object): Promise<Buffer> {
  return downloadTemplate(visitor, { tahapan: app.tahapan, ...order });
}

async function opened(content: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  // exceljs was typed for an older Buffer
  await workbook.xlsx.load(content as never);
  return workbook;
}

describe.each(FILES)('%s', (_what, whose, find) => {
  let content: Buffer;
  let rows: number;
  let kind: string;
  const unchanged = () => ({ bentrok: 0, baru: 0, berubah: 0, sama: rows, hilang: 0 });

  beforeAll(async () => {
    const found = await find();
    rows = found.rows;
    kind = (found.order as { kind: string }).kind;
    content = await fetchFile(whose(), found.order);
  });

  it('comes back with every row as it is in the plan', async () => {
    expect(rows).toBeGreaterThan(5);
    const preview = await previewOf(whose(), app, { kind, content });
    expect(preview.classes).toEqual(unchanged());
  });

  it('is remembered with exactly those rows, and says in a signed manifest which export it is', async () => {
    const workbook = await opened(content);
    const sheet = workbook.getWorksheet('_sejalan')!;
    expect(sheet.state).toBe('veryHidden');
    const [reading, remembered] = await app.dataSource.transaction(async (manager) => {
      const read = readManifest(String(sheet.getCell('A1').value), await readWorkbookKey(manager));
      const id = read.state === 'valid' ? read.manifest.exportId : '';
      return [read, await findWorkbookExport(manager, id)] as const;
    });
    expect(reading).toMatchObject({
      state: 'valid',
      manifest: { kind, tahapanId: app.tahapan, columns: remembered!.columns },
    });
    const ids = workbook.worksheets[0]!.getColumn(1).values.slice(5).map(Number);
    expect(remembered!.base.map(({ id }) => id)).toEqual(ids);
    expect(ids).toHaveLength(rows);
  });

  const ifInstalled = SOFFICE ? it : it.skip;
  ifInstalled('comes back unchanged after LibreOffice saved it', async () => {
    const [saved] = await saveInLibreOffice([content]);
    const preview = await previewOf(whose(), app, { kind, content: saved! });
    expect(preview.classes).toEqual(unchanged());
  });
});

describe('a workbook to be edited offline', () => {
  let workbook: Workbook;
  beforeAll(async () => {
    const { id } = await largestAgency('63.01');
    workbook = await opened(await fetchFile(official, { kind: 'renja', opd: id }));
  });

  it('opens at the rows, with a guide beside them and the lists out of sight', () => {
    const sheets = workbook.worksheets.map(({ name, state }) => [name, state]);
    expect(sheets).toEqual([
      ['Renja', 'visible'],
      ['Petunjuk', 'visible'],
      ['Daftar pilihan', 'hidden'],
      ['_sejalan', 'veryHidden'],
    ]);
  });

  it('protects its header and lets every cell below be written', () => {
    const sheet = workbook.worksheets[0]!;
    const { sheetProtection } = sheet as unknown as { sheetProtection: { sheet: boolean } };
    expect(sheetProtection.sheet).toBe(true);
    const last = sheet.rowCount;
    for (const column of [1, 5, 12]) {
      expect(sheet.getCell(4, column).protection?.locked ?? true).toBe(true);
      for (const row of [5, last]) expect(sheet.getCell(row, column).protection.locked).toBe(false);
    }
    expect(sheet.getColumn(1).hidden).toBe(true);
  });

  it('sorts the hidden ids along with their rows', () => {
    const sheet = workbook.worksheets[0]!;
    const whole = `A4:${sheet.getColumn(sheet.columnCount).letter}${sheet.rowCount}`;
    expect(sheet.autoFilter).toBe(whole);
  });

  it('has three hundred empty rows that already say whose they are, and says so to nobody else', async () => {
    const sheet = workbook.worksheets[0]!;
    const { rows, code } = await largestAgency('63.01');
    expect(sheet.rowCount).toBe(4 + rows + 300);
    expect(sheet.getCell(sheet.rowCount, 2).value).toBe(code);
    expect(sheet.getCell(sheet.rowCount, 1).value).toBeNull();
  });

  it('takes a new row whose sub kegiatan and place were chosen from the lists', async () => {
    const { id, rows } = await largestAgency('63.01');
    const edited = await opened(await fetchFile(official, { kind: 'renja', opd: id }));
    const sheet = edited.worksheets[0]!;
    const lists = edited.getWorksheet('Daftar pilihan')!;
    const column = (title: string) =>
      (sheet.getRow(4).values as string[]).findIndex((text) => text?.startsWith(title));
    const chosen = (list: string) =>
      lists
        .getColumn((lists.getRow(1).values as string[]).indexOf(list))
        .values.slice(2) as string[];
    const place = chosen('PilihanLokasi').find((text) => / Desa /.test(text))!;
    const row = sheet.getRow(4 + rows + 1);
    row.getCell(column('Kode Sub')).value = chosen('PilihanSubKegiatan')[0]!;
    row.getCell(column('Pagu (Rp)')).value = 1_250_000;
    row.getCell(column('Lokasi')).value = place;
    const content = Buffer.from(await edited.xlsx.writeBuffer());
    const { classes, jobId } = await previewOf(official, app, { kind: 'renja', content });
    expect(classes).toEqual({ bentrok: 0, baru: 1, berubah: 0, sama: rows, hilang: 0 });
    const { body } = await official.get(`/api/imports/${jobId}/changes?class=baru`).expect(200);
    const [kode, ...name] = chosen('PilihanSubKegiatan')[0]!.split(' ');
    expect(body.rows[0]).toMatchObject({ nama: name.join(' ') });
    expect(JSON.stringify(body.rows[0])).toContain(kode);
    const [{ after }] = await app.dataSource.query(
      `SELECT after FROM import_change WHERE job_id = $1 AND class = 'baru'`,
      [jobId],
    );
    expect(after).toMatchObject({ location_state: 'desa', pagu: '1250000.00' });
  });
});

describe('the file of a workbook', () => {
  it('goes a week after it was made; what was exported stays', async () => {
    const order = { kind: 'kegiatan-desa', tahapan: app.tahapan };
    const { jobId } = (await official.post('/api/templates').send(order).expect(202)).body;
    await waitForJob(official, jobId);
    const file = () => official.get(`/api/reports/${jobId}/file`);
    await dropOldTemplates(app.dataSource.manager);
    await file().expect(200);
    const exports = () => app.dataSource.query('SELECT id FROM workbook_export ORDER BY id');
    const before = await exports();
    await app.dataSource.query(
      `UPDATE job SET finished_at = now() - interval '8 days' WHERE id = $1`,
      [jobId],
    );
    await dropOldTemplates(app.dataSource.manager);
    await file().expect(404);
    expect(await exports()).toEqual(before);
  });
});

describe('who may have it', () => {
  it('T03 gives an agency its own Renja without asking which, and no other', async () => {
    const own = await fetchFile(agency, { kind: 'renja' });
    expect((await opened(own)).worksheets[0]!.name).toBe('Renja');
    const [other] = await app.dataSource.query(
      `SELECT o.id FROM opd o WHERE o.pemda_code = '63.01' AND o.kind = 'opd' AND o.id NOT IN
         (SELECT opd_id FROM user_account WHERE opd_id IS NOT NULL) LIMIT 1`,
    );
    const order = { kind: 'renja', tahapan: app.tahapan, opd: other.id };
    await agency.post('/api/templates').send(order).expect(404);
    await agency
      .post('/api/templates')
      .send({ kind: 'kegiatan-desa', tahapan: app.tahapan })
      .expect(403);
  });

  it('T03 knows no agency of another government', async () => {
    const { id } = await largestAgency('63.02');
    const order = { kind: 'renja', tahapan: app.tahapan, opd: id };
    await official.post('/api/templates').send(order).expect(404);
    await planner.post('/api/templates').send(order).expect(404);
  });

  it.each([
    ['without an agency', {}, 400],
    ['of the villages', { kind: 'kegiatan-desa' }, 400],
    ['of an unknown stage', { tahapan: 999_999 }, 404],
    ['of another kind', { kind: 'prioritas' }, 400],
  ])('refuses the province a Renja %s', async (_what, more, status) => {
    const order = { kind: 'renja', tahapan: app.tahapan, ...more };
    await planner.post('/api/templates').send(order).expect(status);
  });
});
