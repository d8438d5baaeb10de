import { Rupiah } from '@app/vocabulary';
import { analyseAcrossGovernments, analyseGovernment } from '../analyse';
import type { GapFinding, GovernmentPlan } from '../plan';
import { RULES } from '.';
import {
  OLD,
  PN1,
  PN2,
  PP11,
  PP12,
  PP21,
  TREE,
  link,
  need,
  plan,
  program,
} from '../testing/small-province';

const juta = (amount: number): Rupiah => Rupiah.of(amount * 1_000_000);

/** The province supports PN 1 through PP 11, and nothing else. */
const PROVINCE = plan({
  pemdaCode: '63',
  pemdaName: 'Provinsi',
  level: 'provinsi',
  programs: [program(1, { pemdaCode: '63', kode: '2.13.04.1.01.0001' })],
  links: [link(1, PP11)],
});

/** Every kind of row that a rule about one government looks at. */
const SATU = plan({
  programs: [
    program(10, { pagu: juta(400), target: { amount: 40, satuan: 'orang' } }),
    program(11, { pagu: undefined }),
    program(12, { locationState: 'kabupaten', desaCodes: [] }),
    program(13),
    program(14),
    program(15),
    program(16, { kode: '2.13.04.1.01.0001' }),
    program(17, { kode: '3.28.03.2.01.0001', nama: 'Pengelolaan hutan' }),
    program(18, { kode: '3.28.04.2.01.0016', nama: 'Penataan kawasan Tahura Kabupaten/Kota' }),
    program(19, { kode: '2.13.04.7.01.0001' }),
    program(20, { isPenunjang: true, kode: '2.13.01.1.01.0001', locationState: 'tidak_ada' }),
  ],
  links: [
    link(10, PP11),
    link(11, PP21),
    link(12, PP11, { share: 0.5 }),
    link(13, PP12, { status: 'diusulkan' }),
    link(15, OLD),
    ...[16, 17, 18, 19].map((id) => link(id, PP11, { share: 0.01 })),
    link(20, PP12),
  ],
  needs: [
    need(PN1, { amount: juta(500), target: { amount: 30, satuan: 'Org.' } }),
    need(PP11, { amount: juta(100), target: { amount: 50, satuan: 'orang' } }),
  ],
});

/** Dua supports PN 2 only; Tiga names PN 1 and no PP; Empat has sent nothing. */
const DUA = plan({
  pemdaCode: '63.02',
  pemdaName: 'Kabupaten Dua',
  programs: [program(30)],
  links: [link(30, PP21)],
});
const TIGA = plan({
  pemdaCode: '63.03',
  pemdaName: 'Kabupaten Tiga',
  programs: [program(40)],
  links: [link(40, PN1)],
});
const EMPAT = plan({
  pemdaCode: '63.04',
  pemdaName: 'Kabupaten Empat',
  completeness: { sent: 0, expected: 4 },
});

const about = ({ rule, pemdaCode, priorityId, programId }: GapFinding): string =>
  `${rule} ${pemdaCode} ${programId === undefined ? `prioritas ${priorityId}` : `program ${programId}`}`;

const alone = (of: GovernmentPlan): string[] =>
  analyseGovernment(TREE, of).findings.map(about).sort();

function across(plans: readonly GovernmentPlan[]): GapFinding[] {
  const cells = plans.flatMap((of) => analyseGovernment(TREE, of).cells);
  return analyseAcrossGovernments(TREE, cells, plans);
}

describe('a small province', () => {
  it('fires each rule about one government exactly where the table says', () => {
    expect(alone(SATU)).toEqual(
      [
        `priority-is-unsupported 63.01 prioritas ${PP12}`,
        `priority-is-linked-but-unfunded 63.01 prioritas ${PN2}`,
        `priority-is-underfunded 63.01 prioritas ${PN1}`,
        `target-is-short-or-in-another-unit 63.01 prioritas ${PP11}`,
        'program-serves-no-priority 63.01 program 14',
        'program-follows-an-expired-priority 63.01 program 15',
        'program-is-outside-its-authority 63.01 program 16',
        'program-is-outside-its-authority 63.01 program 17',
        'program-is-outside-its-authority 63.01 program 19',
        'program-has-no-lokus 63.01 program 12',
      ].sort(),
    );
  });

  it.each([
    ['a PN label without PP', TIGA, [`priority-is-unsupported 63.03 prioritas ${PN2}`]],
    ['one supported PN', DUA, [`priority-is-unsupported 63.02 prioritas ${PN1}`]],
    [
      'the province',
      PROVINCE,
      [
        `priority-is-unsupported 63 prioritas ${PP12}`,
        `priority-is-unsupported 63 prioritas ${PN2}`,
      ],
    ],
  ])('tells of %s no more than is true', (_, of, expected) => {
    expect(alone(of)).toEqual([...expected].sort());
  });

  it('fires each rule across governments exactly where the table says', () => {
    expect(across([PROVINCE, SATU, DUA, TIGA, EMPAT]).map(about).sort()).toEqual(
      [
        `kabupaten-supports-but-province-does-not 63 prioritas ${PN2}`,
        `kabupaten-supports-but-province-does-not 63 prioritas ${PP21}`,
        `priority-is-supported-in-some-kabupaten-only 63 prioritas ${PN1}`,
        `priority-is-supported-in-some-kabupaten-only 63 prioritas ${PP11}`,
        `priority-is-supported-in-some-kabupaten-only 63 prioritas ${PN2}`,
        `priority-is-supported-in-some-kabupaten-only 63 prioritas ${PP21}`,
      ].sort(),
    );
    expect(across([PROVINCE, DUA]).map(about)).toContain(
      `province-supports-but-kabupaten-does-not 63 prioritas ${PN1}`,
    );
  });

  it('names neither a kabupaten that has sent nothing nor one without detail as lacking support', () => {
    const found = across([PROVINCE, SATU, DUA, TIGA, EMPAT]).find(
      ({ rule, priorityId }) =>
        rule === 'priority-is-supported-in-some-kabupaten-only' && priorityId === PP11,
    )!;
    expect(found.reason).toContain('1 dari 2 kabupaten/kota; belum: Kabupaten Dua.');
    expect(found.missing.join(' ')).toContain('2 kabupaten/kota belum dapat dinilai');
    expect(found.confidence).toBe('sedang');
  });

  it('says the shortage in rupiah, to the sen', () => {
    const found = analyseGovernment(TREE, SATU).findings.find(
      ({ rule }) => rule === 'priority-is-underfunded',
    )!;
    expect(found.amount!.toString()).toBe('46000000.00');
    expect(found.reason).toContain('kurang Rp 46.000.000 dari kebutuhan indikatif Rp 500.000.000');
  });

  it('keeps silent about a special region where its rows are at home', () => {
    const aceh = plan({
      pemdaCode: '11.01',
      programs: [program(19, { kode: '2.13.04.7.01.0001' })],
      links: [link(19, PP11)],
    });
    expect(alone(aceh).filter((text) => text.includes('authority'))).toEqual([]);
  });

  it('has a rule for every citation and every rule has fired here', () => {
    const fired = new Set(
      [
        ...analyseGovernment(TREE, SATU).findings,
        ...across([PROVINCE, SATU, DUA, TIGA, EMPAT]),
        ...across([PROVINCE, DUA]),
      ].map(({ rule }) => rule),
    );
    expect([...fired].sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
});
