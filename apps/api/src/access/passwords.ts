import { hash as hashArgon2, verify } from '@node-rs/argon2';

/** argon2id with the OWASP minimum (19 MiB, 2 passes): about 45 ms on an office machine. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Inside inHashSlot wherever requests can come in bursts. */
export function hashPassword(password: string): Promise<string> {
  return hashArgon2(password, OPTIONS);
}

/**
 * An account that is unknown, or has no password yet, costs as much time as a wrong password:
 * pass undefined for the hash.
 */
export async function passwordMatches(
  hash: string | null | undefined,
  password: string,
): Promise<boolean> {
  decoy ??= hashPassword('a password nobody has');
  const matches = await verify(hash ?? (await decoy), password);
  return Boolean(hash) && matches;
}

let decoy: Promise<string> | undefined;
