import { findPriorityDocument } from '@app/reference';
import type { WilayahCode } from '@app/vocabulary';
import gaps from './data/story-gaps.json';
import supports from './data/program-supports.json';
import { rejectionReasons } from './sample-words';
import type { SampleLink } from './sample-types';
import type { SeededRandom } from './seeded-random';
import type { ToldLink } from './told-programs';

/** In the one complete Renja we know, half of the rows that are no penunjang carry no label. */
const UNLINKED = 0.3;
const TWO_PRIORITIES = 0.35;
const PROPOSED = 0.16;
const REJECTED = 0.06;

const ppOf = new Map(supports.rows.map((row) => [row.program, row.pp]));

/** Priorities that the story keeps a government from supporting; `*` is every kabupaten/kota. */
function isExcluded(pemdaCode: WilayahCode, priority: string): boolean {
  return gaps.exclusions.some(
    ({ pemda, priorities }) =>
      (pemda === pemdaCode || (pemda === '*' && pemdaCode.length === 5)) &&
      priorities.some((code) => priority === code || priority.startsWith(`${code}.`)),
  );
}

function drawStatus(random: SeededRandom): Pick<SampleLink, 'status' | 'reason'> {
  const drawn = random.next();
  if (drawn < REJECTED) return { status: 'ditolak', reason: random.pick(rejectionReasons) };
  if (drawn < REJECTED + PROPOSED) return { status: 'diusulkan', reason: undefined };
  return { status: 'terverifikasi', reason: undefined };
}

/** Links of an ordinary program: what its nomenclature programme supports, sometimes in two shares. */
export function drawLinks(
  random: SeededRandom,
  program: { readonly key: string; readonly kode: string; readonly pemdaCode: WilayahCode },
): SampleLink[] {
  const supported = ppOf.get(program.kode.split('.').slice(0, 3).join('.')) ?? [];
  const open = supported.filter((code) => !isExcluded(program.pemdaCode, code));
  if (open.length === 0 || random.chance(UNLINKED)) return [];
  const isSplit = open.length > 1 && random.chance(TWO_PRIORITIES);
  const codes = isSplit ? open.slice(0, 2) : [random.pick(open)];
  return codes.map((code, index) => ({
    programKey: program.key,
    priority: { document: supports.document, code },
    share: isSplit ? [0.6, 0.4][index]! : 1,
    ...drawStatus(random),
  }));
}

export function toldLinks(programKey: string, links: readonly ToldLink[]): SampleLink[] {
  return links.map(({ document, code, share, status, reason }) => ({
    programKey,
    priority: { document, code },
    share,
    status,
    reason,
  }));
}

const nodes = findPriorityDocument(supports.document)?.nodes ?? [];

/** The label SIPD would carry: the PN of the first accepted link, which an OPD writes four times in five. */
export function drawNationalLabel(random: SeededRandom, links: readonly SampleLink[]): string {
  const accepted = links.find(({ status }) => status === 'terverifikasi');
  const pn = accepted?.priority.code.slice(0, 2);
  const name = nodes.find(({ code }) => code === pn)?.name ?? '';
  return name && random.chance(0.8) ? `${name}.` : '';
}

/** Real plans hang PN 07 on some penunjang rows; such a label must never count as support. */
export function drawPenunjangLabel(random: SeededRandom): string {
  const name = nodes.find(({ code }) => code === '07')?.name ?? '';
  return random.chance(0.14) ? `${name}.` : '';
}
