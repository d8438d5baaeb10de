import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const FILES = [
  'docs/promises.md',
  'docs/generated/openapi.json',
  'docs/generated/tables.md',
  'docs/generated/rooms.md',
  'apps/web/src/api/generated/schema.ts',
];

describe('the check of generated files', () => {
  let copy: string;
  const check = () =>
    spawnSync(process.execPath, ['apps/generate-docs.mjs', '--check', '--into', copy], {
      cwd: ROOT,
      encoding: 'utf8',
    });

  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'sejalan-docs-'));
    for (const file of FILES) cpSync(join(ROOT, file), join(copy, file), { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  it('passes what was written by npm run docs', () => {
    expect(check()).toMatchObject({ status: 0, stderr: '' });
  });

  it('names each file that says something else than the code, and what to run', () => {
    for (const file of FILES) {
      writeFileSync(join(copy, file), `${readFileSync(join(copy, file), 'utf8')}\n`);
    }
    const { status, stderr } = check();
    expect(status).toBe(1);
    for (const file of FILES) expect(stderr).toContain(file);
    expect(stderr).toContain('npm run docs');
  });
});
