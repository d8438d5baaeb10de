// Runs every check of a text that a stranger may send against texts made to slow it down: all
// validators of all DTOs, and every regular expression of the rooms that read uploads. Prints one
// line before each, so that whoever waits knows which one does not come back. Needs a fresh dist.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
/** Longer than any field may be; a cell of an upload ends at 4,000 letters. */
const LETTERS = 50_000;
const CELL = 8_000;
const UNITS = [
  'a',
  '0',
  '.',
  '-',
  ' ',
  '@',
  ',',
  ':',
  '\t',
  'a.',
  'a@a.',
  '1.',
  '0,0',
  '63.',
  ' a',
  '\u{1F642}',
];
const textsOf = (length) =>
  UNITS.flatMap((unit) => {
    const run = unit.repeat(length / unit.length);
    return [`${run}!`, `1${run}!`, `a ${run}\n`];
  });

const say = (line) => process.stdout.write(`${line}\n`);

/** Regular expressions that are put together from parts show themselves when their file is loaded. */
const made = new Map();
const Plain = RegExp;
globalThis.RegExp = new Proxy(Plain, {
  construct(target, args, self) {
    const pattern = Reflect.construct(target, args, self === globalThis.RegExp ? target : self);
    const line = new Error().stack.split('\n').find((text) => /\/dist\/(?:libs|apps)\//.test(text));
    if (line) made.set(String(pattern), pattern);
    return pattern;
  },
});

if (process.argv[2] === 'runaway') {
  say('pattern (a+)+$');
  new Plain('^(a+)+$').test(`${'a'.repeat(60)}!`);
}

require(join(root, 'dist/apps/api/src/app.module.js'));
const { getMetadataStorage, validateSync } = require('class-validator');

/** The DTO classes and their checked properties, as class-validator keeps them. */
function listFields() {
  const storage = getMetadataStorage();
  return [...(storage.validationMetadatas ?? new Map())].flatMap(([owner, rules]) =>
    [...new Set(rules.map(({ propertyName }) => propertyName))].map((field) => ({ owner, field })),
  );
}

function testFields() {
  const texts = textsOf(LETTERS);
  for (const { owner, field } of listFields()) {
    say(`field ${owner.name}.${field}`);
    for (const text of texts) {
      for (const value of [text, [text]]) {
        validateSync(Object.assign(new owner(), { [field]: value }));
      }
    }
  }
}

/** The literals of a compiled file, by the compiler's own reading of it. */
function literalsOf(ts, path) {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function testPatterns() {
  const ts = require('typescript');
  const folders = ['workbook/src/read', 'vocabulary', 'places', 'reference'];
  for (const folder of folders) {
    const at = join(root, 'dist/libs', folder);
    for (const name of readdirSync(at, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.js')) continue;
      for (const literal of literalsOf(ts, join(at, name))) {
        const end = literal.lastIndexOf('/');
        made.set(literal, new Plain(literal.slice(1, end), literal.slice(end + 1)));
      }
    }
  }
  const texts = textsOf(CELL);
  for (const [words, pattern] of made) {
    say(`pattern ${words}`);
    for (const text of texts) text.replace(pattern, '');
  }
}

testFields();
testPatterns();
say('done');
