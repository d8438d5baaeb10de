// The table of promises: which test file proves which, read from the titles of the tests.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Group → its name and how many promises it has. */
const GROUPS = {
  T: ['Tenants and rights', 20],
  C: ['Concurrency and time', 20],
  A: ['Sign-in, sessions, web', 17],
  P: ['Privacy and proof', 8],
  F: ['Hostile files', 25],
  D: ['What an import means', 15],
};
/** Kept by something else than a test of this list. */
const ELSEWHERE = new Set(['P07']);
/** A call that begins with the title: `it('T11 shows …'`, and behind a table `])('T11 shows …'`. */
const TITLE = /[\w)]\(\s*(['"`])((?:[TCAPFD]\d\d )+)((?:(?!\1)[^\n])*)\1/g;
/** A table whose title begins with its first column: `it.each([['F04 a merge', …]])('%s: is read'`. */
const TABLE =
  /\.each(?:<[^;]*?>)?\(\[((?:(?!\.each)[\s\S])*?)\n\s*\]\)\(\s*(['"`])%s((?:(?!\2)[^\n])*)\2/g;
const ROW_OF_TABLE = /\[\s*(['"`])((?:[TCAPFD]\d\d )+)((?:(?!\1)[^\n])*)\1/g;
const SPEC = /[.-]spec\.tsx?$/;

/**
 * @param root the folder that holds package.json
 * @returns docs/promises.md; throws when a promise has no test
 */
export function listPromises(root) {
  const proofs = new Map();
  for (const file of ['test', 'libs', 'apps'].flatMap((folder) => findSpecs(join(root, folder)))) {
    const text = readFileSync(file, 'utf8');
    const found = new Map();
    for (const [, , ids, words] of text.matchAll(TITLE)) found.set(ids + words, ids);
    for (const [, rows, , claim] of text.matchAll(TABLE)) {
      for (const [, , ids, words] of rows.matchAll(ROW_OF_TABLE))
        found.set(ids + words + claim, ids);
    }
    for (const [title, ids] of found) {
      for (const id of ids.trim().split(' ')) {
        const words = title.slice(ids.length);
        proofs.set(id, [...(proofs.get(id) ?? []), { path: relative(root, file), words }]);
      }
    }
  }
  const promised = Object.entries(GROUPS).flatMap(([letter, [, count]]) => idsOf(letter, count));
  const missing = promised.filter((id) => !proofs.has(id) && !ELSEWHERE.has(id));
  if (missing.length > 0) throw new Error(`No test proves ${missing.join(', ')}`);
  return [HEAD, ...Object.entries(GROUPS).map((group) => table(group, proofs))].join('\n');
}

const HEAD = `# Promises

What Sejalan promises about tenants, time, sign-in, privacy and uploaded files, and the tests that prove it. A promise is found by its number in the title of its tests; [12](decisions/0012-accounts.md), [13](decisions/0013-checks-that-fit-otherwise.md) and [14](decisions/0014-audit-chain.md) say where a promise is kept in another way than its first wording. Written by \`npm run docs\` from the titles; do not edit.
`;

function table([letter, [name, count]], proofs) {
  const rows = idsOf(letter, count).flatMap((id) => {
    const files = groupByPath(proofs.get(id) ?? []);
    return [...files].map(([path, found]) => {
      const claims = found.map(({ words }) => words.replaceAll('|', '\\|')).sort();
      return `| ${id} | ${claims.join('; ')} | [${path}](../${path}) |`;
    });
  });
  return [`## ${name}`, '', '| Promise | Claim | Test |', '| --- | --- | --- |', ...rows, ''].join(
    '\n',
  );
}

function groupByPath(proofs) {
  const files = new Map();
  for (const proof of proofs) files.set(proof.path, [...(files.get(proof.path) ?? []), proof]);
  return files;
}

const idsOf = (letter, count) =>
  Array.from({ length: count }, (_, n) => `${letter}${String(n + 1).padStart(2, '0')}`);

function findSpecs(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => SPEC.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .sort();
}
