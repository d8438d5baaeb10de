import { analyseGovernment, measureLinkedMoney } from '@app/alignment';
import type { GovernmentPlan, PriorityNode } from '@app/alignment';
import {
  createDataSource,
  loadGovernmentPlan,
  loadPriorityTree,
  readSummaryCounts,
  summariseGovernments,
} from '@app/database';
import { Rupiah } from '@app/vocabulary';
import * as fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from './support/test-database';

const GOVERNMENTS = ['63', '63.01', '63.02'];
const TAHAPAN = 1;
/** PN 1 with PP 2 and 3, PN 4; 5 of a second national document; 6 expired, 7 elsewhere, 8 regional. */
const FIRST_DOCUMENT = [1, 2, 3, 4];
const ANYWHERE = [...FIRST_DOCUMENT, 5, 6, 7, 8];

let database: TestDatabase;
let dataSource: DataSource;
let tree: PriorityNode[];
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource({ url: database.url }).initialize();
  await dataSource.query(`
    INSERT INTO wilayah (code, parent_code, kind, name) VALUES ('63', NULL, 'provinsi', 'Provinsi'),
      ('63.01', '63', 'kabupaten', 'Satu'), ('63.02', '63', 'kabupaten', 'Dua');
    INSERT INTO tahapan (id, tahun, kind, opens_at, closes_at)
      VALUES (1, 2027, 'rancangan', '2026-11-01 00:00+08', '2026-12-01 00:00+08');
    INSERT INTO opd (id, pemda_code, code, name)
      SELECT row_number() OVER (), code, '2.13', 'Dinas PMD' FROM wilayah ORDER BY code;
    INSERT INTO pengajuan (tahapan_id, opd_id, pemda_code, status)
      SELECT 1, id, pemda_code, 'draf' FROM opd;
    INSERT INTO priority_document (id, level, pemda_code, name, period_start, period_end) VALUES
      (1, 'nasional', '63', 'RPJMN', 2025, 2029), (2, 'nasional', '63', 'RKP', 2027, 2027),
      (3, 'nasional', '63', 'RPJMN lama', 2020, 2024), (4, 'provinsi', '63', 'RPJMD', 2025, 2029);
    INSERT INTO priority (id, document_id, parent_id, tier, code, name, applies_to_region) VALUES
      (1, 1, NULL, 'PN', '01', 'PN 1', true), (2, 1, 1, 'PP', '01.01', 'PP 1', true),
      (3, 1, 1, 'PP', '01.02', 'PP 2', true), (4, 1, NULL, 'PN', '02', 'PN 2', true),
      (5, 2, NULL, 'PN', '01', 'RKP', true), (6, 3, NULL, 'PN', '01', 'Lama', true),
      (7, 1, NULL, 'PN', '03', 'Luar daerah', false), (8, 4, NULL, 'misi', '1', 'Misi', true)`);
  const loaded = await loadPriorityTree(dataSource.manager, { tahun: 2027, ratifiedAt: null });
  tree = loaded.filter(({ appliesToRegion }) => appliesToRegion);
});
afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

interface Row {
  readonly pemda: number;
  readonly sen: number | null;
  readonly penunjang: boolean;
  readonly links: readonly { priority: number; millionths: number; verified: boolean }[];
}

const anyRow = (priorities: readonly number[]): fc.Arbitrary<Row> =>
  fc.record({
    pemda: fc.nat(GOVERNMENTS.length - 1),
    sen: fc.option(fc.oneof(fc.nat(9), fc.nat(2_000_000_000)), { freq: 8 }),
    penunjang: fc.boolean(),
    links: fc.uniqueArray(
      fc.record({
        priority: fc.constantFrom(...priorities),
        millionths: fc.oneof(fc.constant(1_000_000), fc.integer({ min: 1, max: 1_000_000 })),
        verified: fc.boolean(),
      }),
      { maxLength: 4, selector: ({ priority }) => priority },
    ),
  });

async function store(rows: readonly Row[]): Promise<void> {
  await dataSource.query('TRUNCATE program RESTART IDENTITY CASCADE');
  const programs = rows.map(({ pemda, sen, penunjang }, index) => ({
    id: index + 1,
    tahapan_id: TAHAPAN,
    pemda_code: GOVERNMENTS[pemda],
    opd_id: pemda + 1,
    ordinal: index + 1,
    is_penunjang: penunjang,
    pagu: sen === null ? null : Rupiah.fromSen(BigInt(sen)).toString(),
  }));
  await dataSource.query(
    `INSERT INTO program (id, tahapan_id, pemda_code, opd_id, kode, ordinal, nama, pagu, is_penunjang)
     OVERRIDING SYSTEM VALUE
     SELECT id, tahapan_id, pemda_code, opd_id, '2.13.04.2.01.0003', ordinal, 'Program', pagu, is_penunjang
     FROM jsonb_populate_recordset(NULL::program, $1)`,
    [JSON.stringify(programs)],
  );
  const links = rows.flatMap((row, index) =>
    row.links.map(({ priority, millionths, verified }) => ({
      program_id: index + 1,
      priority_id: priority,
      share: (millionths / 1_000_000).toFixed(6),
      status: verified ? 'terverifikasi' : 'diusulkan',
    })),
  );
  await dataSource.query(
    `INSERT INTO priority_link (program_id, priority_id, share, status, origin)
     SELECT program_id, priority_id, share, status, 'manual'
     FROM jsonb_populate_recordset(NULL::priority_link, $1)`,
    [JSON.stringify(links)],
  );
}

async function planOf(pemdaCode: string): Promise<GovernmentPlan> {
  const loaded = await loadGovernmentPlan(dataSource.manager, { tahapanId: TAHAPAN, pemdaCode });
  const level = pemdaCode === '63' ? ('provinsi' as const) : ('kabupaten' as const);
  return { pemdaCode, pemdaName: pemdaCode, level, hasDesa: true, ...loaded };
}

describe('linked money', () => {
  it('is the same sum in the database and in the rules, to the sen', async () => {
    const rows = fc.array(anyRow(ANYWHERE), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        await store(given);
        const { manager } = dataSource;
        const summaries = await summariseGovernments(manager, { tahapanId: TAHAPAN });
        const stored = new Map(summaries.map((one) => [one.pemdaCode, one.linkedPagu]));
        const sums: Rupiah[] = [];
        for (const pemdaCode of GOVERNMENTS) {
          const { linked } = measureLinkedMoney(tree, await planOf(pemdaCode));
          const about = { tahapanId: TAHAPAN, pemdaCode };
          const counts = await readSummaryCounts(manager, about);
          expect(counts.linkedPagu).toBe(linked.toString());
          expect(stored.get(pemdaCode) ?? '0.00').toBe(linked.toString());
          sums.push(linked);
        }
        const { linkedPagu } = await readSummaryCounts(manager, { tahapanId: TAHAPAN });
        expect(linkedPagu).toBe(Rupiah.sum(sums).toString());
      }),
      { numRuns: 40 },
    );
  });

  it('is what the national priorities of one document show, added up', async () => {
    const rows = fc.array(anyRow([...FIRST_DOCUMENT, 6, 7, 8]), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        await store(given);
        const shown: Rupiah[] = [];
        for (const pemdaCode of GOVERNMENTS) {
          const { cells } = analyseGovernment(tree, await planOf(pemdaCode));
          for (const { priorityId, pagu } of cells) {
            if (priorityId === 1 || priorityId === 4) shown.push(pagu);
          }
        }
        const counts = await readSummaryCounts(dataSource.manager, { tahapanId: TAHAPAN });
        expect(counts.linkedPagu).toBe(Rupiah.sum(shown).toString());
      }),
      { numRuns: 40 },
    );
  });
});
