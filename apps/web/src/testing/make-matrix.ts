import type { Matrix, MatrixCell, Step } from '../api/types';

const GOVERNMENTS = [
  { code: '63.01', name: 'Kabupaten Tanah Laut', shortName: 'T. Laut' },
  { code: '63.05', name: 'Kabupaten Tapin', shortName: 'Tapin' },
].map((government) => ({ ...government, hasDesa: true, sent: 3, expected: 4 }));

function makeCell(pemdaCode: string, step: Step): MatrixCell {
  return {
    pemdaCode,
    step,
    stepIfAccepted: step,
    programCount: step === 0 ? 0 : 2,
    proposedCount: step === 0 ? 3 : 0,
    pagu: step > 1 ? '675000000.00' : '0.00',
    proposedPagu: '0.00',
    need: null,
    shortage: step === 2 ? '1200000000.00' : null,
    desaCount: 0,
  };
}

/** A small matrix for tests: one row per list of steps, one column per government. */
export function makeMatrix(steps: readonly (readonly [Step, Step])[]): Matrix {
  return {
    document: { id: 1, name: 'RPJMN 2025–2029' },
    notJudged: [],
    governments: GOVERNMENTS,
    rows: steps.map((row, index) => ({
      priority: {
        id: index + 1,
        code: `06.0${index + 1}`,
        name: `Program prioritas ${index + 1}`,
        tier: 'PP',
        parentId: index < 2 ? 6 : 8,
        parentCode: index < 2 ? 'PN 6' : 'PN 8',
        parentName: 'Membangun',
      },
      cells: row.map((step, column) => makeCell(GOVERNMENTS[column]?.code ?? '', step)),
    })),
  };
}
