import { dictionary } from '@zxcvbn-ts/language-common';
import policy from './data/password-policy.json';

/** What the policy knows about the person who chooses. */
export interface PasswordOwner {
  readonly username: string;
  readonly name: string;
  /** names of the kabupaten/kota: everybody's first idea */
  readonly placeNames: readonly string[];
}

const common = new Set(dictionary['passwords-common'].slice(0, policy.commonPasswords));

/**
 * Why a password is too easy, as sentences; empty when it may be used.
 *
 * No rule asks for kinds of characters: length and absence from the lists of guessers count.
 */
export function faultsOfPassword(password: string, owner: PasswordOwner): string[] {
  const length = [...password].length;
  if (length < policy.minimumLength) {
    return [`Kata sandi paling sedikit ${policy.minimumLength} huruf; ini ${length}.`];
  }
  if (length > policy.maximumLength) {
    return [`Kata sandi paling panjang ${policy.maximumLength} huruf.`];
  }
  const faults: string[] = [];
  if (isCommon(password)) {
    faults.push('Kata sandi ini termasuk yang paling sering dipakai dan paling dulu ditebak.');
  }
  const word = forbiddenWords(owner).find((each) => lettersOf(password).includes(each));
  if (word) faults.push(`Kata sandi memuat "${word}", yang mudah ditebak dari akun Anda.`);
  return faults;
}

/** On the list as it is, with digits and marks put around it, or written several times over. */
function isCommon(password: string): boolean {
  const lower = password.normalize('NFKC').toLowerCase();
  return barerForms(lower).some(
    (form) => form === '' || common.has(form) || common.has(periodOf(form)),
  );
}

/** The text with some or all of the digits and marks at its ends taken off. */
function barerForms(text: string): string[] {
  const before = /^[^a-z]*/.exec(text)![0].length;
  const after = /[^a-z]*$/.exec(text)![0].length;
  if (before === text.length) return [''];
  const ends = Array.from({ length: after + 1 }, (_, off) => text.length - off);
  return Array.from({ length: before + 1 }, (_, start) => start).flatMap((start) =>
    ends.map((end) => text.slice(start, end)),
  );
}

/** The shortest part that, repeated, gives the whole text: "abcabc" → "abc". */
function periodOf(text: string): string {
  const at = (text + text).indexOf(text, 1);
  return at > 0 ? text.slice(0, at) : text;
}

function forbiddenWords({ username, name, placeNames }: PasswordOwner): string[] {
  const words = [username, ...name.split(/\s+/), ...placeNames, ...policy.forbiddenWords];
  return words.map(lettersOf).filter((word) => word.length >= policy.shortestForbiddenWord);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
