import { Problem } from '../errors/problem';

const SLOTS = 2;
/** More than a whole province at the door at once; beyond it waiting helps nobody. */
const LONGEST_QUEUE = 1_000;

let free = SLOTS;
const waiting: (() => void)[] = [];

/**
 * Runs work that hashes a password, at most two at once: a burst of sign-ins then waits in line
 * instead of taking 19 MiB each and every core. Throws a Problem when the line is too long.
 */
export async function inHashSlot<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free -= 1;
  else await waitInLine();
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}

function waitInLine(): Promise<void> {
  if (waiting.length >= LONGEST_QUEUE) throw Problem.tooMany();
  return new Promise((resolve) => waiting.push(resolve));
}
