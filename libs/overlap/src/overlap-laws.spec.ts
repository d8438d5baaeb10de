import fc from 'fast-check';
import { Rupiah, type GovernmentLevel, type Intervensi } from '@app/vocabulary';
import { comparePair, findOverlaps, type OverlapPair } from './index';

const WORKS = [
  'Pembangunan jalan usaha tani',
  'Rehab JUT',
  'Pengaspalan jalan desa',
  'Pemb. drainase lingkungan',
  'Bantuan bibit kopi untuk kelompok tani',
  'Bantuan bibit karet',
  'Pelatihan kader posyandu',
  'Bimtek pengelola BUM Desa',
  'Pemasangan PJU',
  'Pipanisasi air bersih',
  'BLT Dana Desa semester I',
  'Perencanaan jalan usaha tani',
  'Pengadaan ambulans',
  'Rehabilitasi Zrkvt',
];
const PLACES = [
  '',
  'RT 02',
  'RT.002/001',
  'Dusun Talang Baru',
  'Dsn. II',
  'Kp. Cikole - Kp. Sindang',
  'Jl. Andaman RT 02-04',
  'Rehab Gg. Rahmat RT 03',
  'Balai Desa',
];
const TARGETS = ['', 'Masyarakat', 'Poktan', 'Kader Posyandu', 'Karang Taruna'];

function rowOf(desa: string): fc.Arbitrary<Intervensi> {
  return fc
    .record({
      work: fc.constantFrom(...WORKS),
      isOnlyName: fc.boolean(),
      naming: fc.constantFrom('', ` Desa ${desa}`, ` di Ds. ${desa}`),
      lokasi: fc.constantFrom(...PLACES),
      sasaran: fc.constantFrom(...TARGETS),
      level: fc.constantFrom<GovernmentLevel>('desa', 'kabupaten', 'provinsi', 'pusat'),
      fund: fc.constantFrom('DD', 'ADD', 'DAK_FISIK', 'PAD'),
      volume: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
      start: fc.option(fc.integer({ min: 1, max: 11 }), { nil: undefined }),
      tahun: fc.constantFrom(2026, 2027),
      million: fc.integer({ min: 1, max: 400 }),
    })
    .map(({ work, naming, isOnlyName, fund, start, million, ...rest }) => ({
      ...rest,
      id: '',
      desaCode: '63.01.01.2001',
      desaName: desa,
      opd: rest.level === 'desa' ? `Pemerintah Desa ${desa}` : `Dinas ${rest.level}`,
      sumberDana: [fund],
      bidang: '',
      nomenklatur: isOnlyName ? work : '',
      judul: isOnlyName ? work : `${work}${naming}`,
      satuan: 'unit',
      months: start === undefined ? undefined : { start, end: start + 1 },
      anggaran: Rupiah.of(million * 1_000_000),
    }));
}

const rowsOf = (desa: string) =>
  fc
    .array(rowOf(desa), { minLength: 2, maxLength: 12 })
    .map((rows) => rows.map((row, at) => ({ ...row, id: `r${String(at).padStart(2, '0')}` })));

function rename(row: Intervensi, to: string): Intervensi {
  const change = (text: string) => text.replaceAll(row.desaName, to);
  return {
    ...row,
    desaName: to,
    opd: change(row.opd),
    judul: change(row.judul),
    lokasi: change(row.lokasi),
  };
}

/** The agency's own name is quoted in a reason; all else must stay the same. */
function withoutAgencyNames(pairs: readonly OverlapPair[]) {
  return pairs.map((pair) => ({
    ...pair,
    evidence: pair.evidence.map((item) => (item.signal === 'opd' ? { ...item, reason: '' } : item)),
  }));
}

describe('laws of overlap', () => {
  it('rests every flagged pair on two kinds of support, one of them place or beneficiary', () => {
    fc.assert(
      fc.property(rowsOf('Mulyajati'), (rows) => {
        const flagged = findOverlaps(rows).pairs.filter(({ kind }) => kind !== 'saling_melengkapi');
        for (const { evidence } of flagged) {
          const kinds = new Set(
            evidence
              .filter(({ direction }) => direction === 'menguatkan')
              .map(({ signal }) => signal),
          );
          expect(kinds.size).toBeGreaterThanOrEqual(2);
          expect(kinds.has('tempat') || kinds.has('sasaran')).toBe(true);
        }
      }),
    );
  });

  it('says the same of (a, b) and (b, a)', () => {
    fc.assert(
      fc.property(rowsOf('Mulyajati'), ([a, b]) => {
        expect(comparePair(a!, b!)).toEqual(comparePair(b!, a!));
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = rowsOf('Mulyajati').chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(findOverlaps(other)).toEqual(findOverlaps(rows));
      }),
    );
  });

  it.each(['Wonokerto', 'Sei Rambai', 'Pasar Lama', 'Jambu Hilir'])(
    'finds the same when the desa is renamed %s',
    (name) => {
      fc.assert(
        fc.property(rowsOf('Mulyajati'), (rows) => {
          const renamed = rows.map((row) => rename(row, name));
          expect(withoutAgencyNames(findOverlaps(renamed).pairs)).toEqual(
            withoutAgencyNames(findOverlaps(rows).pairs),
          );
        }),
      );
    },
  );

  it('never ranks a complement above an identical copy', () => {
    fc.assert(
      fc.property(rowsOf('Mulyajati'), (rows) => {
        const [original] = rows as [Intervensi];
        const copy = { ...original, id: 'salinan' };
        const ofCopy = comparePair(original, copy)!;
        expect(['duplikasi', 'pendanaan_ganda']).toContain(ofCopy.kind);
        for (const { kind, score } of findOverlaps([...rows, copy]).pairs) {
          if (kind === 'saling_melengkapi') expect(score).toBeLessThan(ofCopy.score);
        }
      }),
    );
  });

  it('puts every flagged pair into a case and counts every member once', () => {
    fc.assert(
      fc.property(rowsOf('Mulyajati'), (rows) => {
        const { pairs, cases } = findOverlaps(rows);
        for (const pair of pairs.filter(({ kind }) => kind !== 'saling_melengkapi')) {
          expect(
            cases.some(({ members }) => members.includes(pair.a) && members.includes(pair.b)),
          ).toBe(true);
        }
        for (const found of cases) {
          expect(new Set(found.members).size).toBe(found.members.length);
          expect(found.pairs).toContainEqual(found.weakestPair);
          const amounts = rows
            .filter(({ id }) => found.members.includes(id))
            .map(({ anggaran }) => anggaran);
          expect(found.amount.toString()).toBe(Rupiah.sum(amounts).toString());
        }
      }),
    );
  });
});
