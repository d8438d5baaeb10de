import { Rupiah } from '@app/vocabulary';
import type { PriorityNode } from './plan';
import { WHOLE } from './settle-shares';

const SEN = BigInt(WHOLE);

/**
 * Rounds the money of one government to whole sen once, from the top of each document down, so
 * that everything adds up: the roots to the linked money of the document, and each priority to its
 * own links and its branches (largest remainder, lower id first). Only exact sums go in, so a row
 * split in two changes nothing.
 * @param exact millionths of a sen per living priority, everything below it included
 */
export function settleMoney(
  tree: readonly PriorityNode[],
  exact: ReadonlyMap<number, bigint>,
): Map<number, Rupiah> {
  const living = tree.filter(({ expired }) => !expired);
  const ids = new Set(living.map(({ id }) => id));
  const branches = new Map<string, number[]>();
  for (const { id, parentId, documentId } of living) {
    const isRoot = parentId === undefined || !ids.has(parentId);
    const key = isRoot ? `document ${documentId}` : `priority ${parentId}`;
    const siblings = branches.get(key);
    if (siblings) siblings.push(id);
    else branches.set(key, [id]);
  }
  const settled = new Map<number, Rupiah>();
  const settle = (key: string, sen: bigint, whole: bigint): void => {
    const below = branches.get(key) ?? [];
    const parts = below.map((id) => ({ id, exact: exact.get(id) ?? 0n }));
    const ownLinks = whole - parts.reduce((sum, part) => sum + part.exact, 0n);
    const shared = divide(sen, [...parts, { id: Number.POSITIVE_INFINITY, exact: ownLinks }]);
    for (const part of parts) {
      const amount = shared.get(part.id)!;
      settled.set(part.id, Rupiah.fromSen(amount));
      settle(`priority ${part.id}`, amount, part.exact);
    }
  };
  for (const documentId of new Set(living.map((node) => node.documentId))) {
    const key = `document ${documentId}`;
    const whole = (branches.get(key) ?? []).reduce((sum, id) => sum + (exact.get(id) ?? 0n), 0n);
    settle(key, whole / SEN, whole);
  }
  return settled;
}

interface Part {
  readonly id: number;
  readonly exact: bigint;
}

/** Whole sen for each part, its exact amount rounded down or up, that add up to the given sen. */
function divide(sen: bigint, parts: readonly Part[]): Map<number, bigint> {
  const shares = new Map(parts.map(({ id, exact }) => [id, exact / SEN]));
  let rest = sen - [...shares.values()].reduce((sum, share) => sum + share, 0n);
  const byRemainder = [...parts].sort(
    (a, b) => Number((b.exact % SEN) - (a.exact % SEN)) || a.id - b.id,
  );
  for (const { id } of byRemainder) {
    if (rest <= 0n) break;
    shares.set(id, shares.get(id)! + 1n);
    rest -= 1n;
  }
  return shares;
}

/** The least whole sen that hold the amount: less than one sen missing is not missing. */
export function roundUp(millionths: bigint): Rupiah {
  return Rupiah.fromSen((millionths + SEN - 1n) / SEN);
}
