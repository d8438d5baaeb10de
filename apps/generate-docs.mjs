// Writes what is drawn from the code, so that it never says something else than the code.
// Needs a fresh dist and no database. `--into <folder>` looks below another root; `--check` writes
// nothing and fails when a file is stale.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listPromises } from './list-promises.mjs';
import openapiTS, { astToString } from 'openapi-typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SCHEMA_HEADER = '// Generated from the DTOs of the API by `npm run docs`; do not edit.\n\n';

/** Runs a compiled command and returns what it prints. */
function print(command) {
  return execFileSync(process.execPath, [join(root, 'dist/apps/api/src/commands', command)], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** The rooms and who imports whom, as dependency-cruiser sees them. */
function drawRooms() {
  const sources = ['apps', 'libs', 'migrations'];
  return execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config=.dependency-cruiser.cjs',
      '--include-only=^(apps/(api|web)/src|libs/[^/]+/src|migrations)',
      '--exclude=[.]spec[.]tsx?$|/testing/',
      '--collapse=^(apps/[^/]+|libs/[^/]+|migrations)',
      '--output-type=mermaid',
      ...sources,
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
}

const page = (title, sentence, diagram) =>
  `# ${title}\n\n${sentence} Written by \`npm run docs\`; do not edit.\n\n\`\`\`mermaid\n${diagram.trim()}\n\`\`\`\n`;

/** @returns every generated file, text by path from the root */
async function generate() {
  const openapi = print('print-openapi.js');
  const types = await openapiTS(JSON.parse(openapi), { alphabetize: true, arrayLength: true });
  return {
    'docs/generated/openapi.json': openapi,
    'apps/web/src/api/generated/schema.ts': SCHEMA_HEADER + astToString(types),
    'docs/generated/tables.md': page(
      'Tables',
      'Every table with its columns, and each foreign key by its name.',
      print('print-tables.js'),
    ),
    'docs/promises.md': listPromises(root),
    'docs/generated/rooms.md': page('Rooms', 'An arrow means "imports".', drawRooms()),
  };
}

const at = process.argv.indexOf('--into');
const target = at > 0 ? process.argv[at + 1] : root;
const isCheck = process.argv.includes('--check');
const stale = [];
for (const [path, text] of Object.entries(await generate())) {
  const file = join(target, path);
  // An equal file keeps its age, or the next start would build again.
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(path);
  if (isCheck) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
if (isCheck && stale.length > 0) {
  process.stderr.write(`Stale: ${stale.join(', ')}. Run \`npm run docs\` and commit.\n`);
  process.exitCode = 1;
}
