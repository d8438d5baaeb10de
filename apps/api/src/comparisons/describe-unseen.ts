import type { UnseenAgency } from '@app/database';
import { listFirst } from '@app/vocabulary';

interface Stage {
  readonly label: string;
  readonly ratified: boolean;
  readonly unseen: readonly UnseenAgency[];
}

const MOST_NAMES = 5;

/** Sentences on what is not compared because it was never sent, and on what that does to the table. */
export function describeUnseen(from: Stage, to: Stage): string[] {
  return [...missing(from), ...missing(to), ...onOneSide(from, to)];
}

function missing({ label, ratified, unseen }: Stage): string[] {
  if (unseen.length === 0) return [];
  const why = ratified ? 'tidak mengirim sebelum tahapan disahkan' : 'belum mengirim';
  return [
    `${label}: ${unseen.length} perangkat daerah ${why}, jadi rencananya tidak ikut dibandingkan (${namesOf(unseen)}).`,
  ];
}

/** Such an agency looks as if all it plans were new or gone. */
function onOneSide(from: Stage, to: Stage): string[] {
  const only = (stage: Stage, other: Stage): UnseenAgency[] =>
    stage.unseen.filter(({ opdId }) => !other.unseen.some((agency) => agency.opdId === opdId));
  const count = only(from, to).length + only(to, from).length;
  if (count === 0) return [];
  return [
    `${count} di antaranya hanya terlihat pada salah satu tahapan: barisnya tampak seluruhnya baru atau tidak ada lagi, padahal belum tentu.`,
  ];
}

function namesOf(agencies: readonly UnseenAgency[]): string {
  return listFirst(
    agencies.map(({ name, pemdaName }) => `${name} ${pemdaName}`),
    MOST_NAMES,
  );
}
