import type { Evidence, OverlapKind, Signal } from './overlap-types';
import { familyOf } from './read/lexicon';
import type { Meaning } from './read/meaning';
import { complementReason } from './complements';
import complementData from './data/complements.json';
import { SHIPPED_THRESHOLD } from './score-evidence';
import { isCrossAgency } from './signals/agency-signal';
import { FAMILY, haveOtherSubjects, PART } from './signals/object-signal';
import { monthsApart } from './signals/time-signal';

/** Objects of one family, such as a channel and the dam that feeds it. */
const KIN_REASON = 'Objek sejenis tetapi bukan objek yang sama';
/** From this strength on, a reason against says: these are two things. */
const SETS_APART = 0.5;
/** The same RT, street or segment: one hamlet has many roads, so that it proves no digging. */
const SAME_STRETCH = 0.85;
const DIG_REASON = 'Galian setelah atau saat jalan dikerjakan membongkar jalan itu lagi';
/** Maintenance this much cheaper than the work beside it covers a part of it at most. */
const SMALL_PART = 0.25;
/** Words alone make one subject only when nearly all of them agree. */
const SAME_WORDS = 0.6;

const strengthOf = (
  evidence: readonly Evidence[],
  signal: Signal,
  direction: Evidence['direction'],
) => evidence.find((item) => item.signal === signal && item.direction === direction)?.strength ?? 0;

export interface Judged {
  readonly kind: OverlapKind;
  /** set where the kind follows from parts of one whole rather than from a signal */
  readonly reason: string | undefined;
}

function isSameSubject(a: Meaning, b: Meaning, evidence: readonly Evidence[]): boolean {
  if (strengthOf(evidence, 'objek', 'menguatkan') >= PART) return true;
  if (haveOtherSubjects(a, b)) return false;
  return strengthOf(evidence, 'teks', 'menguatkan') >= SAME_WORDS;
}

/** What makes two rows with one subject two things: other place, people, part, phase, commodity. */
function setsApart(evidence: readonly Evidence[]): boolean {
  return evidence.some(
    ({ signal, direction, strength }) =>
      direction === 'meringankan' &&
      strength >= SETS_APART &&
      ['tempat', 'tindakan', 'sasaran', 'tahap', 'komoditas'].includes(signal),
  );
}

/**
 * A flagged pair has at least two independent kinds of support, one of them place or people.
 * The shared desa alone is weak support for place and counts only with object and action.
 */
export function isSupported(evidence: readonly Evidence[]): boolean {
  const kinds = new Set(
    evidence.filter(({ direction }) => direction === 'menguatkan').map(({ signal }) => signal),
  );
  return kinds.size >= 2 && (kinds.has('tempat') || kinds.has('sasaran'));
}

function isDoubleFunding(a: Meaning, b: Meaning, evidence: readonly Evidence[]): boolean {
  return strengthOf(evidence, 'sumber_dana', 'menguatkan') > 0 || a.row.level !== b.row.level;
}

/** Taught, handed out or held within a few months; a year-round line has no date to collide. */
function isShortAgenda({ deed, months }: Meaning): boolean {
  if (deed !== 'latih' && deed !== 'bantuan' && deed !== 'acara') return false;
  return months !== undefined && months.end - months.start < 3;
}

/** Handed out or taught to one group while the months touch: one agenda for the same people. */
function competeForPeople(
  a: Meaning,
  b: Meaning,
  evidence: readonly Evidence[],
): OverlapKind | undefined {
  if (!isShortAgenda(a) || !isShortAgenda(b)) return undefined;
  if (!isCrossAgency(a, b) || strengthOf(evidence, 'sasaran', 'menguatkan') === 0) return undefined;
  const apart = monthsApart(a, b);
  if (apart === undefined || apart > 0) return undefined;
  if (strengthOf(evidence, 'tempat', 'meringankan') >= SETS_APART) return undefined;
  return isSameDays(a, b) ? 'berbenturan' : 'tumpang_tindih';
}

/** Two trainings of the same people in one and the same month: who goes to which? */
function isSameDays(a: Meaning, b: Meaning): boolean {
  if (a.deed !== 'latih' || b.deed !== 'latih' || a.row.tahun !== b.row.tahun) return false;
  const isOneMonth = [a, b].every(({ months }) => months!.start === months!.end);
  return isOneMonth && a.months!.start === b.months!.start;
}

/** One object served twice, but not by the same work: upkeep beside a rebuilding, carts beside coaching. */
function isOtherWork(a: Meaning, b: Meaning): boolean {
  if (a.deed && b.deed && a.deed !== b.deed) return true;
  if (a.actions.has('rawat') === b.actions.has('rawat')) return false;
  const [upkeep, work] = a.actions.has('rawat') ? [a, b] : [b, a];
  const [small, large] = [upkeep, work].map(({ row }) => row.anggaran.toApproximateNumber());
  return small! > 0 && small! < large! * SMALL_PART;
}

/** Pipes, sewers and culverts laid while or soon after the road over them is made break it open again. */
function isDugAfterPaving(a: Meaning, b: Meaning, evidence: readonly Evidence[]): boolean {
  if (!isCrossAgency(a, b)) return false;
  if (strengthOf(evidence, 'tempat', 'menguatkan') < SAME_STRETCH) return false;
  return digsAfter(a, b) || digsAfter(b, a);
}

function digsAfter(pipe: Meaning, road: Meaning): boolean {
  const has = (meaning: Meaning, ids: readonly string[]) =>
    ids.some((id) => meaning.objects.has(id));
  if (!has(pipe, complementData.dug) || ![...road.objects].some((id) => familyOf(id) === 'jalan'))
    return false;
  if (pipe.stage !== 'kerja' || road.stage !== 'kerja' || !pipe.months || !road.months)
    return false;
  const apart = monthsApart(pipe, road)!;
  const isAfter =
    pipe.row.tahun * 12 + pipe.months.end > road.row.tahun * 12 + road.months.start &&
    pipe.row.tahun * 12 + pipe.months.end >= road.row.tahun * 12 + road.months.end;
  return isAfter && apart <= 6;
}

/** The kind of a pair, or undefined when the rows have nothing to do with each other. */
export function decideKind(
  a: Meaning,
  b: Meaning,
  evidence: readonly Evidence[],
  score: number,
): Judged | undefined {
  if (isSameSubject(a, b, evidence)) return judgeSameSubject(a, b, evidence, score);
  if (isDugAfterPaving(a, b, evidence)) return { kind: 'berbenturan', reason: DIG_REASON };
  const people = competeForPeople(a, b, evidence);
  if (people) return { kind: people, reason: undefined };
  const isKin = strengthOf(evidence, 'objek', 'menguatkan') >= FAMILY;
  const whole = isKin ? KIN_REASON : complementReason(a, b, evidence);
  if (whole) return { kind: 'saling_melengkapi', reason: whole };
  return undefined;
}

function judgeSameSubject(
  a: Meaning,
  b: Meaning,
  evidence: readonly Evidence[],
  score: number,
): Judged | undefined {
  if (setsApart(evidence)) {
    const object = strengthOf(evidence, 'objek', 'menguatkan');
    return object >= PART ? { kind: 'saling_melengkapi', reason: undefined } : undefined;
  }
  if (!isSupported(evidence) || score < SHIPPED_THRESHOLD) return undefined;
  if (isOtherWork(a, b)) return { kind: 'tumpang_tindih', reason: undefined };
  const kind = isDoubleFunding(a, b, evidence) ? 'pendanaan_ganda' : 'duplikasi';
  return { kind, reason: undefined };
}
