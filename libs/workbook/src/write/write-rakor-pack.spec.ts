import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Rupiah } from '@app/vocabulary';
import { ChildFailure } from '../process/fork-child';
import { makeMatriksRow, makePack } from './testing/make-pack';
import { writtenPack } from './testing/written-pack';
import { writeRakorPack } from './write-rakor-pack';

describe('writeRakorPack', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rakor-pack-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('names every sheet in reading order and counts its rows', async () => {
    const { sheets } = await writeRakorPack(makePack(), join(directory, 'a.xlsx'));
    expect(sheets.slice(0, -1)).toEqual([
      { name: 'Sampul', rows: 0 },
      { name: 'Ringkasan', rows: 2 },
      { name: 'Matriks Sinkronisasi', rows: 2 },
      { name: 'PN Belum Didukung', rows: 1 },
      { name: 'Program Belum Bertaut', rows: 1 },
      { name: 'Belum Berlokasi', rows: 1 },
      { name: 'Tumpang Tindih per Desa', rows: 1 },
      { name: 'Matriks Kehadiran', rows: 1 },
      { name: 'Kesepakatan', rows: 0 },
      { name: 'Tindak Lanjut', rows: 0 },
    ]);
    expect(sheets.at(-1)?.name).toBe('Kamus');
  });

  it('puts the sheets into the file in that same order', async () => {
    const { workbook } = await writtenPack(makePack());
    const names = workbook.worksheets.map((sheet) => sheet.name);
    expect(names[0]).toBe('Sampul');
    expect(names[1]).toBe('Ringkasan');
    expect(names.at(-1)).toBe('Kamus');
    expect(names).toHaveLength(11);
  });

  it('reads the rows from a cursor and tells its progress', async () => {
    async function* cursor() {
      for (let row = 0; row < 1_200; row++) yield makeMatriksRow({ paguIndikatif: Rupiah.of(row) });
    }
    const seen: number[] = [];
    const { sheets } = await writeRakorPack(
      makePack({ matriks: cursor() }),
      join(directory, 'a.xlsx'),
      { onProgress: ({ sheet, rows }) => sheet.startsWith('Matriks Sink') && seen.push(rows) },
    );
    expect(sheets[2]).toEqual({ name: 'Matriks Sinkronisasi', rows: 1_200 });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe(1_200);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('leaves no file behind when it is aborted half-way', async () => {
    const controller = new AbortController();
    let reached = 0;
    async function* endless() {
      for (;;) {
        if (++reached === 2_000) controller.abort(new Error('dibatalkan'));
        yield makeMatriksRow();
      }
    }
    const pack = makePack({ matriks: endless() });
    const writing = writeRakorPack(pack, join(directory, 'a.xlsx'), { signal: controller.signal });
    await expect(writing).rejects.toThrow('dibatalkan');
    expect(await readdir(directory)).toEqual([]);
  });

  it('passes on the error of the rows and leaves no file behind', async () => {
    function* broken() {
      yield makeMatriksRow();
      throw new Error('koneksi basis data terputus');
    }
    const writing = writeRakorPack(makePack({ matriks: broken() }), join(directory, 'a.xlsx'));
    await expect(writing).rejects.toThrow('koneksi basis data terputus');
    expect(await readdir(directory)).toEqual([]);
  });

  it('says that the writing process failed when the place cannot be written to', async () => {
    const writing = writeRakorPack(makePack(), join(directory, 'missing', 'a.xlsx'));
    await expect(writing).rejects.toBeInstanceOf(ChildFailure);
  });
});
