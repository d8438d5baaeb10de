import { RULES } from '@app/alignment';
import { makeSample } from '@app/sample';
import { Rupiah } from '@app/vocabulary';
import type { CellDetailDto, MatrixDto } from '../apps/api/src/matrix/matrix.dto';
import type { OverlapDetailDto, OverlapPageDto } from '../apps/api/src/overlaps/overlap.dto';
import type { ContextDto } from '../apps/api/src/context/context.dto';
import type {
  PengajuanBoardDto,
  PengajuanDetailDto,
} from '../apps/api/src/pengajuan/pengajuan.dto';
import { readWilayah } from '../apps/api/src/setup/load-wilayah';
import { START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';
import { renjaLine, uploadRenja } from './support/upload-renja';

let app: TestApp;
let planner: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  planner = await app.signIn('perencana');
}, START_MS);
afterAll(() => app?.stop());

async function read<T>(
  address: string,
  question: Record<string, string | number> = {},
): Promise<T> {
  const answer = await planner.get(`/api/${address}`).query({ tahapan: app.tahapan, ...question });
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body as T;
}

const COLLISIONS = new Set<string>([
  'duplikasi',
  'pendanaan_ganda',
  'tumpang_tindih',
  'berbenturan',
]);

describe('the summary of the sample', () => {
  it('counts what was sent, to the sen', async () => {
    const [stored] = await app.dataSource.query(
      `SELECT count(*)::int AS programs, count(DISTINCT opd_id)::int AS opd,
              sum(pagu)::numeric(18,2)::text AS pagu
       FROM program WHERE tahapan_id = $1 AND (is_sent OR pemda_code = '63')`,
      [app.tahapan],
    );
    const { counts, money } = await read<{ counts: object; money: { pagu: string } }>('summary');
    expect(stored.programs).toBeGreaterThan(2_500);
    const { programs, opd } = stored;
    expect(counts).toMatchObject({ governments: 14, programs, opd });
    expect(money.pagu).toBe(stored.pagu);
  });
});

describe('the pengajuan of the sample', () => {
  it('were sent before the deadline by officials and judged by the planner, all by name', async () => {
    const { rows, opensAt, closesAt } = await read<PengajuanBoardDto>('pengajuan');
    for (const status of ['diajukan', 'dikembalikan', 'diverifikasi'] as const) {
      const row = rows.find((one) => one.status === status && one.pemdaCode === '63.01');
      const { events } = await read<PengajuanDetailDto>(`pengajuan/${row?.opdId}`);
      expect(events[0]).toMatchObject({ to: 'diajukan', by: 'Operator Tanah Laut' });
      expect(events[0]!.at).toBe(row?.submittedAt);
      expect(events[0]!.at > opensAt && events[0]!.at < closesAt).toBe(true);
      const verdicts = events.slice(1).map(({ to, by }) => ({ to, by }));
      const judged = { to: status, by: 'Perencana Provinsi' };
      expect(verdicts).toEqual(status === 'diajukan' ? [] : [judged]);
    }
  });
});

describe('the mark of the sample', () => {
  it('stays after a real file was imported beside it', async () => {
    const official = await app.signIn('tapin');
    const { job } = await uploadRenja(official, app.tahapan, renjaLine('Dinas Sungguhan', 1_000));
    expect(job?.result).toMatchObject({ outcome: 'tersimpan' });
    expect(await read<ContextDto>('context')).toMatchObject({ isSample: true });
  });
});

describe('the matrix of the sample', () => {
  it('puts the province and its 13 kabupaten/kota beside each other in every row', async () => {
    const { governments, rows } = await read<MatrixDto>('matrix');
    const codes = governments.map(({ code }) => code);
    expect(codes).toHaveLength(14);
    expect(codes[0]).toBe('63');
    expect(rows.length).toBeGreaterThan(0);
    for (const { cells } of rows) expect(cells.map(({ pemdaCode }) => pemdaCode)).toEqual(codes);
  });

  it('shows behind a cell the programs that it counted, and says how many are still drafts', async () => {
    const { rows } = await read<MatrixDto>('matrix', { tier: 'PP' });
    const shown = rows.flatMap(({ priority, cells }) => cells.map((cell) => ({ priority, cell })));
    const filled = shown.filter(({ cell }) => cell.programCount > 0 && cell.pemdaCode !== '63');
    expect(filled.length).toBeGreaterThan(0);
    for (const { priority, cell } of filled.slice(0, 20)) {
      const detail = await read<CellDetailDto>('matrix/cell', {
        pemda: cell.pemdaCode,
        priority: priority.id,
      });
      const shown = detail.programs.filter(({ linkStatus }) => linkStatus !== 'ditolak');
      expect(detail.cell).toEqual(cell);
      expect(shown.length + detail.hiddenPrograms).toBe(cell.programCount + cell.proposedCount);
      expect(shown.every(({ pemdaCode }) => pemdaCode === cell.pemdaCode)).toBe(true);
    }
  });

  it('shows an unsupported priority as a cell on step 0 without programs', async () => {
    const { rows } = await read<MatrixDto>('matrix');
    const { priority, cell } = rows
      .flatMap((row) => row.cells.map((one) => ({ priority: row.priority, cell: one })))
      .find((one) => one.cell.step === 0 && one.cell.proposedCount === 0)!;
    const detail = await read<{ programs: unknown[] }>('matrix/cell', {
      pemda: cell.pemdaCode,
      priority: priority.id,
    });
    expect(detail.programs).toEqual([]);
  });
});

describe('the findings of the sample', () => {
  it.each(RULES.map(({ id }) => id))(
    'tell of %s, with a reason and a way to close it',
    async (rule) => {
      const { rows, total } = await read<{ rows: Record<string, unknown>[]; total: number }>(
        'findings',
        { rule, size: 5 },
      );
      expect(total).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toMatchObject({ rule });
        expect(row['reason']).toMatch(/\S/);
        expect(row['toClose']).toMatch(/\S/);
        expect(row['basis']).toMatch(/\S/);
      }
    },
  );
});

describe('the overlaps of the sample', () => {
  it('are ranked by score', async () => {
    const { rows, total } = await allOverlaps();
    expect(rows).toHaveLength(total);
    const ranks = rows.map(({ score }) => score);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it('count every kind the way the filter on that kind does', async () => {
    const { byKind, total } = await read<OverlapPageDto>('overlaps', { size: 1 });
    let sum = 0;
    for (const [kind, count] of Object.entries(byKind)) {
      expect((await read<OverlapPageDto>('overlaps', { kind, size: 1 })).total).toBe(count);
      sum += count;
    }
    expect(total).toBeGreaterThan(0);
    expect(sum).toBe(total);
  });

  it('show every kind at least once', async () => {
    const { byKind } = await read<OverlapPageDto>('overlaps', { size: 1 });
    expect(Object.keys(byKind).sort()).toEqual([...COLLISIONS].sort());
    for (const count of Object.values(byKind)) expect(count).toBeGreaterThan(0);
  });

  it('name every collision that was written on purpose, with its kind', async () => {
    const sample = makeSample({ wilayah: await readWilayah('63') });
    const told = sample.story.filter(({ kind }) => COLLISIONS.has(kind));
    const { rows } = await allOverlaps();
    const raised = new Set(rows.map(({ desaCode, kind }) => `${desaCode} ${kind}`));
    expect(told).toHaveLength(20);
    expect(told.filter(({ where, kind }) => !raised.has(`${where} ${kind}`))).toEqual([]);
  });

  it('cannot be asked for what completes each other: no such case is raised', async () => {
    const question = { tahapan: app.tahapan, kind: 'saling_melengkapi' };
    await planner.get('/api/overlaps').query(question).expect(400);
  });

  it('open with at least two members in one desa, evidence, and a way out', async () => {
    const { rows } = await read<OverlapPageDto>('overlaps', { size: 5 });
    for (const { id, members, amount } of rows) {
      const { body } = await planner.get(`/api/overlaps/${id}`).expect(200);
      const one = body as OverlapDetailDto;
      expect(one.intervensi).toHaveLength(members);
      expect(members).toBeGreaterThan(1);
      expect(one.evidence.length).toBeGreaterThan(0);
      for (const { reason } of one.evidence) expect(reason).toMatch(/\S/);
      expect(one.options.length).toBeGreaterThan(0);
      expect(Rupiah.parse(amount ?? '0').isPositive).toBe(true);
    }
  });
});

async function allOverlaps(): Promise<OverlapPageDto> {
  const first = await read<OverlapPageDto>('overlaps', { size: 200 });
  const rows = [...first.rows];
  for (let page = 2; rows.length < first.total; page += 1) {
    rows.push(...(await read<OverlapPageDto>('overlaps', { size: 200, page })).rows);
  }
  return { ...first, rows };
}
