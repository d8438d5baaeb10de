import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Secret, TOTP } from 'otpauth';
import { RecoveryCodeEntity, takeTotpStep } from '@app/database';
import type { SignInMethod } from '@app/database';
import { hashToken } from './secret-token';

const PERIOD = 30;
/** A telephone's clock may be one step away. */
const WINDOW = 1;
const RECOVERY_CODES = 10;
/** Without letters and digits that look alike. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODE_LETTERS = 12;

export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What the telephone reads from the QR code. */
export function totpAddress(secret: string, username: string): string {
  return totpOf(secret, username).toString();
}

/**
 * The 30 s step a code belongs to, or undefined for a wrong code.
 *
 * @param now milliseconds since 1970
 */
export function stepOfCode(secret: string, code: string, now: number): number | undefined {
  const delta = totpOf(secret, '').validate({ token: code, window: WINDOW, timestamp: now });
  return delta === null ? undefined : Math.floor(now / 1000 / PERIOD) + delta;
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Sejalan', label, secret, period: PERIOD, digits: 6 });
}

/** Takes a code of the telephone or a recovery code, each once; says which, or undefined. */
export async function takeCode(
  manager: EntityManager,
  user: { id: number; totpSecret: string },
  typed: string,
): Promise<Extract<SignInMethod, 'kode' | 'kode_pemulihan'> | undefined> {
  const code = typed.replace(/[\s-]/g, '').toLowerCase();
  if (!/^\d{6}$/.test(code)) {
    const taken = await manager
      .getRepository(RecoveryCodeEntity)
      .delete({ userId: user.id, codeHash: hashToken(code) });
    return taken.affected ? 'kode_pemulihan' : undefined;
  }
  const step = stepOfCode(user.totpSecret, code, Date.now());
  if (step === undefined) return undefined;
  return (await takeTotpStep(manager, { userId: user.id, step })) ? 'kode' : undefined;
}

/** Puts new recovery codes in the place of the old ones; this is the only time they are seen. */
export async function renewRecoveryCodes(
  manager: EntityManager,
  userId: number,
): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  const table = manager.getRepository(RecoveryCodeEntity);
  await table.delete({ userId });
  await table.insert(
    codes.map((code) => ({ userId, codeHash: hashToken(code.replaceAll('-', '')) })),
  );
  return codes;
}

/** About 59 bits, in groups of four. */
function newRecoveryCode(): string {
  const letters = Array.from({ length: CODE_LETTERS }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}
