import { Rupiah, type WilayahCode } from '@app/vocabulary';
import gaps from './data/story-gaps.json';
import supports from './data/program-supports.json';
import type { MadeProgram } from './make-program';
import type { SampleNeed } from './sample-types';
import { seededRandom } from './seeded-random';

/** Needs are set for the priorities a Rakor PMD looks at most; elsewhere none is set. */
const PN_WITH_NEED = ['02', '03', '04', '06', '08'];
/** per cent of what is budgeted: most needs are met, a few are not */
const NEED_PERCENT: readonly [number, number] = [55, 135];

function budgetedFor(pn: string, made: readonly MadeProgram[]): Rupiah {
  const supporting = made.filter(({ links }) =>
    links.some(
      ({ priority, status }) => priority.code.startsWith(pn) && status === 'terverifikasi',
    ),
  );
  return Rupiah.sum(supporting.map(({ program }) => program.pagu ?? Rupiah.zero));
}

/** Indicative needs of one government: drawn near what it budgets, plus those the story fixes. */
export function makeNeeds(pemdaCode: WilayahCode, made: readonly MadeProgram[]): SampleNeed[] {
  const document = supports.document;
  const drawn = PN_WITH_NEED.map((code) => {
    const percent = seededRandom(`need/${pemdaCode}/${code}`).whole(NEED_PERCENT);
    const millions = (budgetedFor(code, made).sen * BigInt(percent)) / 10_000_000_000n;
    return {
      priority: { document, code },
      pemdaCode,
      amount: Rupiah.of(millions * 1_000_000n),
      target: undefined,
    };
  });
  const told = gaps.needs
    .filter(({ pemda }) => pemda === pemdaCode)
    .map(({ priority, amount, target }) => ({
      priority: { document, code: priority },
      pemdaCode,
      amount: Rupiah.of(amount),
      target,
    }));
  return [...drawn.filter(({ amount }) => amount.isPositive), ...told];
}
