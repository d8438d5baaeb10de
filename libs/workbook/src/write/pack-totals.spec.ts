import { Rupiah } from '@app/vocabulary';
import type { CellFormulaValue } from 'exceljs';
import fc from 'fast-check';
import type { PnBelumDidukungRow } from './pack-rows';
import { makeMatriksRow, makePack, makeRingkasanRow } from './testing/make-pack';
import { calculate, sen, sheetCells } from './testing/sheet-cells';
import { sheetNodes, writtenPack } from './testing/written-pack';

const FIRST_DATA_ROW = 8;
const PAGU = 20;

const formulaAt = (value: unknown) => value as CellFormulaValue;

describe('totals of the Rakor pack', () => {
  it('E09 equal the sum of the rows to the sen, with a formula over exactly those rows', async () => {
    // three workbooks of many amounts, not many workbooks: each one starts a process
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 400 }),
        async (senList) => {
          const amounts = senList.map((sen) => Rupiah.fromSen(sen));
          const matriks = amounts.map((paguIndikatif) => makeMatriksRow({ paguIndikatif }));
          const { workbook } = await writtenPack(makePack({ matriks }));
          const sheet = workbook.getWorksheet('Matriks Sinkronisasi')!;
          const last = FIRST_DATA_ROW + amounts.length - 1;
          const exact = Number(Rupiah.sum(amounts).toString());
          expect(formulaAt(sheet.getCell(last + 1, PAGU).value)).toMatchObject({
            formula: `SUM(T${FIRST_DATA_ROW}:T${last})`,
            result: exact,
          });
          expect(formulaAt(sheet.getCell(last + 2, PAGU).value)).toMatchObject({
            formula: `SUBTOTAL(109,T${FIRST_DATA_ROW}:T${last})`,
            result: exact,
          });
        },
      ),
      { numRuns: 3 },
    );
  });

  it('are not spoilt by floating point: ten times ten sen is one rupiah', async () => {
    const matriks = Array.from({ length: 10 }, () =>
      makeMatriksRow({ paguIndikatif: Rupiah.fromSen(10n) }),
    );
    const { workbook } = await writtenPack(makePack({ matriks }));
    const total = workbook.getWorksheet('Matriks Sinkronisasi')!.getCell(FIRST_DATA_ROW + 10, PAGU);
    expect(formulaAt(total.value).result).toBe(1);
  });

  it('add the pagu over priorities but not the programs, which may serve two of them', async () => {
    const perPriority = [makeRingkasanRow(), makeRingkasanRow({ pagu: Rupiah.parse('0.45') })];
    const pack = makePack({ ringkasan: { perPriority, perGovernment: [makeRingkasanRow()] } });
    const sheet = (await writtenPack(pack)).workbook.getWorksheet('Ringkasan')!;
    const totalRow = FIRST_DATA_ROW + 3;
    expect(sheet.getCell(totalRow, 4).value).toBeNull();
    expect(formulaAt(sheet.getCell(totalRow, 6).value)).toMatchObject({
      formula: 'SUM(F9:F10)',
      result: 1_000_000_001,
    });
    expect(formulaAt(sheet.getCell(totalRow + 3, 4).value)).toMatchObject({
      formula: 'SUM(D13:D13)',
      result: 10,
    });
  });

  it('sum each desa across its agencies', async () => {
    const sheet = (await writtenPack(makePack())).workbook.getWorksheet('Matriks Kehadiran')!;
    expect(formulaAt(sheet.getCell('J8').value)).toMatchObject({
      formula: 'SUM(F8,H8)',
      result: 5,
    });
    expect(formulaAt(sheet.getCell('K8').value)).toMatchObject({
      formula: 'SUM(G8,I8)',
      result: 30.3,
    });
    expect(formulaAt(sheet.getCell('K9').value)).toMatchObject({
      formula: 'SUM(K8:K8)',
      result: 30.3,
    });
  });

  it('equal, on every sheet, what their formula gives when it is calculated from the cells', async () => {
    const pack = makePack();
    const [pnRow] = pack.pnBelumDidukung.rows as PnBelumDidukungRow[];
    const kekurangan = (sen: bigint) => Rupiah.fromSen(sen);
    const written = await writtenPack({
      ...pack,
      pnBelumDidukung: {
        ...pack.pnBelumDidukung,
        rows: [
          { ...pnRow!, pp: '', kp: '', kekurangan: kekurangan(1_000_05n) },
          { ...pnRow!, kp: '', kekurangan: kekurangan(400_03n) },
          { ...pnRow!, kp: '', kekurangan: kekurangan(300_01n) },
          { ...pnRow!, kekurangan: undefined },
        ],
      },
    });
    const totals = written.workbook.worksheets.map(({ name }) => {
      const cells = sheetCells(written, name);
      const formulas = [...cells.values()].filter(({ formula }) => formula !== undefined);
      for (const { formula, value } of formulas) {
        expect([name, formula, sen(value)]).toEqual([name, formula, calculate(formula!, cells)]);
      }
      return [name, formulas.length > 0] as const;
    });
    expect(totals.filter(([, has]) => has).map(([name]) => name)).toEqual([
      'Ringkasan',
      'Matriks Sinkronisasi',
      'PN Belum Didukung',
      'Program Belum Bertaut',
      'Belum Berlokasi',
      'Matriks Kehadiran',
    ]);
  });

  it('add PN, PP and KP apart, because the pagu of a PN contains that of its PP', async () => {
    const pack = makePack();
    const [row] = pack.pnBelumDidukung.rows as PnBelumDidukungRow[];
    const rows = [
      { ...row!, pp: '', kp: '', kekurangan: Rupiah.of(9) },
      { ...row!, kp: '', kekurangan: Rupiah.of(5) },
      { ...row!, kp: '', kekurangan: Rupiah.of(4) },
    ];
    const written = await writtenPack({ ...pack, pnBelumDidukung: { governments: [], rows } });
    const sheet = written.workbook.getWorksheet('PN Belum Didukung')!;
    const shown = [11, 12].map((at) => [
      sheet.getCell(at, 1).value,
      formulaAt(sheet.getCell(at, 8).value),
    ]);
    expect(shown).toEqual([
      ['JUMLAH baris tingkat PN', expect.objectContaining({ result: 9 })],
      ['JUMLAH baris tingkat PP', expect.objectContaining({ result: 9 })],
    ]);
  });

  it('are zero, not absent, when a sheet has no rows', async () => {
    const written = await writtenPack(makePack({ matriks: [] }));
    const sheet = written.workbook.getWorksheet('Matriks Sinkronisasi')!;
    expect(sheet.getCell(FIRST_DATA_ROW, 4).value).toMatch(/^Belum ada program non-penunjang/);
    // exceljs drops a cached zero when it reads, so the file itself is asked
    const nodes = sheetNodes(written, 'Matriks Sinkronisasi');
    const formula = nodes.findIndex((node) => node.name === 'f' && node.text === 'SUM(T8:T8)');
    expect(nodes[formula + 1]).toMatchObject({ name: 'v', text: '0' });
  });
});

describe('a program with several links', () => {
  it('shows its share as pagu and its whole pagu in the keterangan', async () => {
    const row = makeMatriksRow({
      paguIndikatif: Rupiah.of(600_000),
      paguUtuh: Rupiah.parse('1000000.50'),
      keterangan: 'Lihat catatan.',
    });
    const { workbook } = await writtenPack(makePack({ matriks: [row] }));
    const sheet = workbook.getWorksheet('Matriks Sinkronisasi')!;
    expect(sheet.getCell(FIRST_DATA_ROW, PAGU).value).toBe(600_000);
    expect(sheet.getCell(FIRST_DATA_ROW, 29).value).toBe(
      'Lihat catatan.\nPagu pada baris ini adalah bagian dari Rp 1.000.000,50.',
    );
  });
});
