import { Rupiah } from '@app/vocabulary';
import { analyseAcrossGovernments, analyseGovernment } from './analyse';
import type { GovernmentPlan, PlannedProgram } from './plan';
import { GOVERNMENT_RULES, PROVINCE_RULES, RULES } from './rules';
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
} from './testing/small-province';

const fired = (of: GovernmentPlan): string[] => [
  ...new Set(analyseGovernment(TREE, of).findings.map(({ rule }) => rule)),
];

/** Every priority supported, funded and placed. */
const SOUND = {
  programs: [program(1), program(2)],
  links: [link(1, PP11), link(1, PP12, { status: 'ditolak' }), link(2, PP12), link(2, PP21)],
};
const broken = (part: Partial<PlannedProgram>): GovernmentPlan =>
  plan({ ...SOUND, programs: [program(1, part), program(2)] });
const needing = (more: Parameters<typeof need>[1]): GovernmentPlan =>
  plan({ ...SOUND, needs: [need(PP11, more)] });

describe('the rules about one government', () => {
  it('find nothing where every priority is supported and placed', () => {
    expect(fired(plan(SOUND))).toEqual([]);
  });

  it.each([
    ['priority-is-unsupported', plan({ ...SOUND, links: [link(1, PP11), link(2, PP12)] })],
    ['priority-is-linked-but-unfunded', broken({ pagu: Rupiah.zero })],
    ['priority-is-underfunded', needing({ amount: Rupiah.of(150_000_000) })],
    ['target-is-short-or-in-another-unit', needing({ target: { amount: 3, satuan: 'km' } })],
    ['program-serves-no-priority', plan({ ...SOUND, programs: [...SOUND.programs, program(3)] })],
    [
      'program-follows-an-expired-priority',
      plan({ ...SOUND, links: [...SOUND.links, link(1, OLD)] }),
    ],
    ['program-is-outside-its-authority', broken({ kode: '2.13.04.1.01.0003' })],
    ['program-has-no-lokus', broken({ locationState: 'kabupaten', desaCodes: [] })],
  ])('fire %s alone where it is the only gap', (rule, of) => {
    expect(fired(of)).toEqual([rule]);
  });

  it('each have a citation, and each citation a rule', () => {
    const ids = [...GOVERNMENT_RULES, ...PROVINCE_RULES].map(({ id }) => id);
    expect(RULES.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });
});

describe('a reason', () => {
  const reasonOf = (rule: string, of: GovernmentPlan): string =>
    analyseGovernment(TREE, of).findings.find((one) => one.rule === rule)!.reason;

  it.each([
    [
      'priority-is-unsupported',
      plan({ ...SOUND, links: [link(1, PP11), link(2, PP12)] }),
      'PN 2 Prioritas 2 belum didukung satu pun program terverifikasi di Kabupaten Satu, begitu pula 1 prioritas di bawahnya.',
    ],
    [
      'priority-is-linked-but-unfunded',
      broken({ pagu: undefined }),
      'PP 11 Prioritas 11 bertaut dengan 1 program di Kabupaten Satu, tetapi belum ada pagunya: pagu 1 program belum diisi.',
    ],
    [
      'priority-is-underfunded',
      needing({ amount: Rupiah.of(150_000_000) }),
      'Pagu untuk PP 11 Prioritas 11 di Kabupaten Satu kurang Rp 50.000.000 dari kebutuhan indikatif Rp 150.000.000: 1 program bertaut membawa Rp 100.000.000.',
    ],
    [
      'target-is-short-or-in-another-unit',
      plan({
        ...broken({ target: { amount: 1.5, satuan: 'km' } }),
        needs: [need(PP11, { target: { amount: 3, satuan: 'km' } })],
      }),
      'Sasaran PP 11 Prioritas 11 di Kabupaten Satu 3 km, program menjanjikan 1,5 km, kurang 1,5 km.',
    ],
    [
      'program-serves-no-priority',
      plan({ ...SOUND, programs: [...SOUND.programs, program(3)] }),
      'Program 3 (Dinas PMD, Rp 100.000.000) belum bertaut dengan prioritas mana pun; belum tentu tidak mendukung.',
    ],
    [
      'program-follows-an-expired-priority',
      plan({ ...SOUND, links: [...SOUND.links, link(1, OLD)] }),
      'Program 1 (Dinas PMD, Rp 100.000.000) masih mengacu PN 9 Prioritas 9 dari RKP lama, yang masanya tidak mencakup tahun rencana; program ini juga bertaut dengan dokumen yang berlaku.',
    ],
    [
      'program-is-outside-its-authority',
      broken({ kode: '3.28.03.2.01.0001' }),
      'Program 1 (Dinas PMD): kegiatan 3.28.03.2.01 tidak termasuk bagian kabupaten/kota pada urusan kehutanan; kewenangan provinsi: kehutanan selain TAHURA kabupaten/kota.',
    ],
    [
      'program-has-no-lokus',
      broken({ locationState: 'kecamatan', desaCodes: [] }),
      'Program 1 (Dinas PMD, Rp 100.000.000) belum berlokasi sampai desa: lokasinya baru sampai kecamatan.',
    ],
  ])('of %s says what is so, with the numbers', (rule, of, reason) => {
    expect(reasonOf(rule, of)).toBe(reason);
  });

  it('says what a missing submission may still change, and is less sure for it', () => {
    const waiting = { completeness: { sent: 1, expected: 4 } };
    for (const of of [plan({}), broken({ pagu: Rupiah.zero }), needing({ amount: Rupiah.of(2e8) })])
      expect(analyseGovernment(TREE, { ...of, ...waiting }).findings[0]).toMatchObject({
        missing: expect.arrayContaining(['3 OPD belum mengirim; temuan ini bisa berubah.']),
        confidence: 'sedang',
      });
  });
});

describe('a target that is reached', () => {
  const target = { amount: 5, satuan: 'orang' };
  const of = plan({
    programs: [program(1, { target }), program(2, { target: { amount: 1, satuan: 'km' } })],
    links: [link(1, PP11), link(2, PP11)],
    needs: [need(PP11, { target })],
  });

  it('stays reached when a program in another unit is linked beside', () => {
    const { cells, findings } = analyseGovernment(TREE, of);
    expect(cells.find(({ priorityId }) => priorityId === PP11)!.step).toBe(5);
    const told = findings.find(({ rule }) => rule === 'target-is-short-or-in-another-unit')!;
    expect(told).toMatchObject({ severity: 'info', confidence: 'sedang' });
    expect(told.reason).toContain('1 program bersatuan lain tidak ikut dijumlahkan');
  });
});

describe('the rules across governments', () => {
  const GOVERNMENTS = [
    { pemdaCode: '63', level: 'provinsi' as const, kode: '2.13.04.1.01.0001' },
    { pemdaCode: '63.01', level: 'kabupaten' as const, kode: '2.13.04.2.01.0003' },
    { pemdaCode: '63.02', level: 'kabupaten' as const, kode: '2.13.04.2.01.0003' },
  ];
  const tree = TREE.filter(({ id }) => id === PN2);
  const rulesFor = (supporting: readonly string[]): string[] => {
    const plans = GOVERNMENTS.map(({ pemdaCode, level, kode }) => {
      const has = supporting.includes(pemdaCode);
      const programs = has ? [program(1, { pemdaCode, kode })] : [];
      return plan({ pemdaCode, level, programs, links: has ? [link(1, PN2)] : [] });
    });
    const cells = plans.flatMap((one) => analyseGovernment(tree, one).cells);
    return analyseAcrossGovernments(tree, cells, plans).map(({ rule }) => rule);
  };

  it.each([
    [[], []],
    [['63', '63.01', '63.02'], []],
    [['63.01', '63.02'], ['kabupaten-supports-but-province-does-not']],
    [['63'], ['province-supports-but-kabupaten-does-not']],
    [['63', '63.01'], ['priority-is-supported-in-some-kabupaten-only']],
  ])('find for support by %j %j', (supporting, rules) => {
    expect(rulesFor(supporting)).toEqual(rules);
  });
});

describe('money of two branches', () => {
  it('is carried up to their PN once', () => {
    const both = plan({ programs: [program(1)], links: [link(1, PP11), link(1, PP12)] });
    const cell = analyseGovernment(TREE, both).cells.find(({ priorityId }) => priorityId === PN1)!;
    expect(cell.pagu).toEqual(Rupiah.of(100_000_000));
  });
});
