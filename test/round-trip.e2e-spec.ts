import { writeRenja } from './support/exported-renja';
import { HEADERS, RoundTripDesk, newLine } from './support/round-trip-desk';
import { JOB_MS, START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

let app: TestApp;
let official: Visitor;
let desk: RoundTripDesk;
beforeAll(async () => {
  app = await startTestApp();
  official = await app.signIn('tanahlaut');
  desk = new RoundTripDesk(app, official);
}, START_MS);
afterAll(() => app?.stop());
jest.setTimeout(8 * JOB_MS);

describe('a workbook that comes back', () => {
  it('changes nothing as it left, whatever was done to its rows, columns and name', async () => {
    const agency = await desk.plant();
    const { manifest, lines } = await desk.exportOf(agency);
    const { id } = await desk.preview([...lines].reverse(), {
      manifest,
      sheet: 'Punya saya',
      headers: [...HEADERS, 'Kode baris'].reverse(),
    });
    expect(await desk.classesOf(id)).toEqual({ sama: 4 });
    expect((await desk.look(id)).exportedAt).toMatch(/^\d{4}-/);
  });

  it('keeps what others changed meanwhile, and changes by id what stands in another order', async () => {
    const agency = await desk.plant();
    const { manifest, lines } = await desk.exportOf(agency);
    await desk.edit(agency, 0, { sasaran: 'Petani' });
    const mine = lines
      .map((line, index) => (index === 3 ? { ...line, pagu: 999 } : line))
      .reverse();
    const { id } = await desk.preview(mine, { manifest });
    expect(await desk.classesOf(id)).toEqual({ sama: 3, berubah: 1 });
    expect(await desk.accept(id)).toBe('tersimpan');
    const [one, , three, four] = await desk.programs(agency);
    expect(one).toMatchObject({ sasaran: 'Petani', pagu: '100.00' });
    expect([three!.pagu, four!.pagu]).toEqual(['300.00', '999.00']);
    // The file still says `Warga` in the first row, as exported: that is no edit.
    const again = await desk.preview(mine, { manifest });
    expect(await desk.classesOf(again.id)).toEqual({ sama: 4 });
  });

  it('takes pasted rows for new ones, the first time and the second', async () => {
    const agency = await desk.plant();
    const { manifest, lines } = await desk.exportOf(agency);
    const pasted = { ...lines[0]!, nama_sub_giat: 'Salinan', pagu: 55 };
    const mine = [pasted, ...lines];
    const { id } = await desk.preview(mine, { manifest });
    expect(await desk.classesOf(id)).toEqual({ sama: 4, baru: 1 });
    expect(await desk.changes(id, 'baru')).toMatchObject([{ nama: 'Salinan', warning: 'copied' }]);
    await desk.accept(id);
    expect(await desk.pagus(agency)).toEqual(['100.00', '200.00', '300.00', '400.00', '55.00']);
    expect(await desk.classesOf((await desk.preview(mine, { manifest })).id)).toEqual({ sama: 5 });
  });

  it('leaves alone what others added, and asks about each row that it lacks', async () => {
    const agency = await desk.plant();
    const { manifest, lines } = await desk.exportOf(agency);
    const added = await writeRenja([newLine(agency, '0009', 'Dari rekan', 7)], {
      headers: HEADERS,
    });
    await desk.send(added, 'langsung');
    await desk.edit(agency, 1, { sasaran: 'Nelayan' });
    const { id } = await desk.preview(lines.slice(2), { manifest });
    expect(await desk.classesOf(id)).toEqual({ sama: 2, hilang: 2 });
    const missing = await desk.changes(id, 'hilang');
    expect(missing.map(({ accepted, warning }) => [accepted, warning])).toEqual([
      [false, null],
      [false, 'changedByThem'],
    ]);
    const decide = { accepted: true, ids: [missing[0]!.id] };
    await official.post(`/api/imports/${id}/decisions`).send(decide).expect(200);
    expect((await desk.look(id)).removals).toEqual({ count: 1, total: '100.00' });
    await official.post(`/api/imports/${id}/accept`).send({ removals: 0 }).expect(409);
    expect(await desk.accept(id, 1)).toBe('tersimpan');
    expect((await desk.programs(agency)).map(({ nama }) => nama)).toEqual([
      'Kegiatan 2',
      'Kegiatan 3',
      'Kegiatan 4',
      'Dari rekan',
    ]);
  });
});

describe('the hidden marks', () => {
  it.each([
    ['absent', undefined, 'Tanda ekspor Sejalan tidak ada lagi'],
    ['tampered with', (text: string) => text.replace('63.01', '63.02'), 'telah diubah'],
  ])(
    'are not needed: with a manifest that is %s rows are found by key, with a warning',
    async (_what, change, words) => {
      const agency = await desk.plant();
      const { manifest, lines } = await desk.exportOf(agency);
      await desk.edit(agency, 0, { pagu: '111' });
      const { id, result } = await desk.preview(lines, { manifest: change?.(manifest) });
      expect(result.notices.join(' ')).toContain(words);
      // Without the base the older figure in the file is an edit like any other.
      expect(await desk.classesOf(id)).toEqual({ berubah: 1, sama: 3 });
      expect((await desk.look(id)).exportedAt).toBeNull();
    },
  );

  it('lead to the row by its key, with a warning, where the id is gone', async () => {
    const agency = await desk.plant();
    const { manifest, lines } = await desk.exportOf(agency);
    const mine = lines.map(({ 'Kode baris': _id, ...line }, index) => ({ ...line, pagu: index }));
    const { id } = await desk.preview(mine, { manifest, headers: HEADERS });
    expect(await desk.classesOf(id)).toEqual({ berubah: 4 });
    expect((await desk.changes(id, 'berubah')).map(({ warning }) => warning)).toEqual(
      Array(4).fill('matchedByKey'),
    );
  });

  it('are refused on rows that did not leave with this workbook, or left for another agency', async () => {
    const [agency, other] = [await desk.plant(), await desk.plant()];
    const { manifest, lines } = await desk.exportOf(agency);
    const foreign = (await desk.exportOf(other)).lines;
    const moved = { ...lines[1]!, kode_skpd: other, nama_skpd: `Dinas ${other}` };
    const { result } = await desk.preview([lines[0]!, moved, foreign[0]!], { manifest });
    expect(result).toMatchObject({ outcome: 'ditolak', errorCount: 2 });
    const words = result.errors.map(({ row, column, rule }) => `${row} ${column} ${rule}`);
    expect(words[0]).toMatch(/^4 .*kode_skpd.*perangkat daerah lain|^4 .*perangkat daerah lain/);
    expect(words[1]).toMatch(/^5 Kode baris Kode baris ini tidak ikut diekspor/);
    expect(result.errors.every(({ advice }) => advice.length > 0)).toBe(true);
  });

  it('of another kabupaten give nothing: its export is as good as none', async () => {
    const agency = await desk.plant();
    const { manifest, lines } = await desk.exportOf(agency);
    const neighbour = await app.signIn('kotabaru');
    const { result } = await desk.send(
      await writeRenja(lines, { manifest }),
      'pratinjau',
      neighbour,
    );
    expect(result.notices.join(' ')).toContain('tidak ada dalam wewenang Anda');
  });
});
