import fc from 'fast-check';
import { Rupiah } from '@app/vocabulary';
import { analyseAcrossGovernments, analyseGovernment } from './analyse';
import type { GovernmentPlan, PlannedProgram, PriorityLink, PriorityNode } from './plan';
import { RULES } from './rules';
import { GOVERNMENT_RULES, PROVINCE_RULES } from './rules';

const node = (id: number, part: Partial<PriorityNode>): PriorityNode => ({
  id,
  documentId: 1,
  documentName: 'RPJMN 2025-2029',
  level: 'nasional',
  tier: 'PP',
  code: `0${id}`,
  name: `Prioritas ${id}`,
  parentId: undefined,
  expired: false,
  ...part,
});

const TREE = [
  node(1, { tier: 'PN', code: '01' }),
  node(2, { code: '01.01', parentId: 1 }),
  node(3, { code: '01.02', parentId: 1 }),
  node(4, { tier: 'PN', code: '02' }),
  node(9, { tier: 'PN', code: '07', documentName: 'RPJMN 2020-2024', expired: true }),
];

const program = (id: number, part: Partial<PlannedProgram> = {}): PlannedProgram => ({
  id,
  pemdaCode: '63.01',
  opdId: 1,
  opdName: 'Dinas PMD',
  kode: '2.13.04.2.01.0003',
  nama: `Program ${id}`,
  pagu: Rupiah.of(100),
  isPenunjang: false,
  locationState: 'desa',
  desaCount: 1,
  target: undefined,
  sumberDana: ['DAU'],
  ...part,
});

const link = (programId: number, priorityId: number, part: Partial<PriorityLink> = {}) => ({
  programId,
  priorityId,
  share: 1,
  status: 'terverifikasi' as const,
  ...part,
});

const plan = (part: Partial<GovernmentPlan>): GovernmentPlan => ({
  pemdaCode: '63.01',
  pemdaName: 'Kabupaten Tanah Laut',
  level: 'kabupaten',
  hasDesa: true,
  programs: [],
  links: [],
  needs: [],
  completeness: { sent: 1, expected: 1 },
  ...part,
});

const cellOf = (given: GovernmentPlan, priorityId: number) =>
  analyseGovernment(TREE, given).cells.find((cell) => cell.priorityId === priorityId)!;

describe('the ladder of support', () => {
  const at = (part: Partial<GovernmentPlan>) => cellOf(plan(part), 2).step;
  const links = [link(1, 2)];
  const need = (amount: number, target?: { amount: number; satuan: string }) => [
    { priorityId: 2, pemdaCode: '63.01', amount: Rupiah.of(amount), target },
  ];

  it.each([
    ['0 without a program', { programs: [], links: [] }, 0],
    ['1 with a link and no money', { programs: [program(1, { pagu: Rupiah.zero })], links }, 1],
    ['2 with less money than the need', { programs: [program(1)], links, needs: need(200) }, 2],
    [
      '3 with enough money and no desa',
      { programs: [program(1, { desaCount: 0 })], links, needs: need(100) },
      3,
    ],
    ['4 down to a desa', { programs: [program(1)], links, needs: need(100) }, 4],
    [
      '5 with the target reached',
      {
        programs: [program(1, { target: { amount: 5, satuan: 'Desa' } })],
        links,
        needs: need(100, { amount: 5, satuan: 'desa' }),
      },
      5,
    ],
    ['3 at most in a kota', { programs: [program(1)], links, needs: need(100), hasDesa: false }, 3],
  ])('stands at %s', (_title, part, step) => {
    expect(at(part)).toBe(step);
  });

  it('counts a proposed link only in the step if accepted', () => {
    const given = plan({ programs: [program(1)], links: [link(1, 2, { status: 'diusulkan' })] });
    expect(cellOf(given, 2)).toMatchObject({ step: 0, stepIfAccepted: 4, proposedCount: 1 });
  });

  it('carries support up to the PN, each rupiah once', () => {
    const given = plan({ programs: [program(1)], links: [link(1, 2), link(1, 3)] });
    expect(cellOf(given, 1).pagu.toString()).toBe('100.00');
  });
});

describe('the rules', () => {
  const fired = (given: GovernmentPlan) => [
    ...new Set(analyseGovernment(TREE, given).findings.map(({ rule }) => rule)),
  ];
  const supported = {
    programs: [program(1), program(2)],
    links: [link(1, 2), link(1, 3, { status: 'ditolak' }), link(2, 3), link(2, 4)],
  };
  const broken = (part: Partial<PlannedProgram>) =>
    plan({ programs: [program(1, part), program(2)], links: supported.links });

  it('find nothing where every priority is supported and placed', () => {
    expect(fired(plan(supported))).toEqual([]);
  });

  it.each([
    ['priority-is-unsupported', plan({ ...supported, links: [link(1, 2), link(2, 3)] })],
    ['priority-is-linked-but-unfunded', broken({ pagu: Rupiah.zero })],
    [
      'priority-is-underfunded',
      plan({
        ...supported,
        needs: [{ priorityId: 2, pemdaCode: '63.01', amount: Rupiah.of(150), target: undefined }],
      }),
    ],
    [
      'target-is-short-or-in-another-unit',
      plan({
        ...supported,
        needs: [
          {
            priorityId: 2,
            pemdaCode: '63.01',
            amount: undefined,
            target: { amount: 3, satuan: 'km' },
          },
        ],
      }),
    ],
    [
      'program-serves-no-priority',
      plan({ ...supported, programs: [...supported.programs, program(3)] }),
    ],
    [
      'program-follows-an-expired-priority',
      plan({ ...supported, links: [...supported.links, link(1, 9)] }),
    ],
    ['program-is-outside-its-authority', broken({ kode: '2.13.04.1.01.0003' })],
    ['program-has-no-lokus', broken({ locationState: 'kabupaten', desaCount: 0 })],
  ])('fire %s alone where it is the only gap', (rule, given) => {
    expect(fired(given)).toEqual([rule]);
  });

  it('say what a missing submission may still change', () => {
    const given = plan({ completeness: { sent: 1, expected: 4 } });
    const [first] = analyseGovernment(TREE, given).findings;
    expect(first?.missing).toContain('3 OPD belum mengirim; temuan ini bisa berubah.');
  });

  it('each have a citation, and each citation a rule', () => {
    const ids = [...GOVERNMENT_RULES, ...PROVINCE_RULES].map(({ id }) => id);
    expect(RULES.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });
});

describe('across governments', () => {
  const governments = [
    { pemdaCode: '63', pemdaName: 'Provinsi', level: 'provinsi' as const },
    { pemdaCode: '63.01', pemdaName: 'A', level: 'kabupaten' as const },
    { pemdaCode: '63.02', pemdaName: 'B', level: 'kabupaten' as const },
  ].map((row) => ({ ...row, completeness: { sent: 1, expected: 1 } }));
  const rulesFor = (supporting: readonly string[]) => {
    const cells = governments.flatMap(({ pemdaCode, level }) => {
      const has = supporting.includes(pemdaCode);
      const given = plan({
        pemdaCode,
        level,
        programs: has ? [program(1, { pemdaCode })] : [],
        links: has ? [link(1, 4)] : [],
      });
      return analyseGovernment([TREE[3]!], given).cells;
    });
    return analyseAcrossGovernments([TREE[3]!], cells, governments).map(({ rule }) => rule);
  };

  it.each([
    [[], []],
    [['63', '63.01', '63.02'], []],
    [['63.01', '63.02'], ['kabupaten-supports-but-province-does-not']],
    [['63'], ['province-supports-but-kabupaten-does-not']],
    [['63', '63.01'], ['priority-is-supported-in-some-kabupaten-only']],
  ])('supported by %j finds %j', (supporting, rules) => {
    expect(rulesFor(supporting)).toEqual(rules);
  });
});

describe('laws', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 8 });
  const build = (list: readonly number[], part: Partial<PlannedProgram> = {}) =>
    list.map((pagu, index) => program(index + 1, { pagu: Rupiah.of(pagu), ...part }));

  it('a tag without money never lifts a priority above 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (size) => {
        const programs = build(Array<number>(size).fill(0));
        const links = programs.map(({ id }) => link(id, 2));
        expect(cellOf(plan({ programs, links }), 2).step).toBe(1);
      }),
    );
  });

  it('splitting a row changes neither money nor step', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const whole = list.reduce((sum, amount) => sum + amount, 0);
        const linkAll = (programs: PlannedProgram[]) => programs.map(({ id }) => link(id, 2));
        const one = build([whole]);
        const many = build(list);
        const a = cellOf(plan({ programs: one, links: linkAll(one) }), 2);
        const b = cellOf(plan({ programs: many, links: linkAll(many) }), 2);
        expect([b.pagu.toString(), b.step]).toEqual([a.pagu.toString(), a.step]);
      }),
    );
  });

  it('penunjang rows change nothing', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const programs = build(list, { isPenunjang: true });
        const links = programs.map(({ id }) => link(id, 2));
        expect(analyseGovernment(TREE, plan({ programs, links }))).toEqual(
          analyseGovernment(TREE, plan({})),
        );
      }),
    );
  });
});
