import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..');

/** A house in which each file breaks one rule; the rest keeps them all. */
const BROKEN: Readonly<Record<string, readonly [rule: string, text: string]>> = {
  'libs/vocabulary/src/proud.ts': ['vocabulary-imports-nothing', `import 'node:path';`],
  'libs/alignment/src/impure.ts': ['rules-are-pure', `import 'node:fs';`],
  'apps/api/src/draws.ts': ['only-workbook-knows-excel', `import 'exceljs';`],
  'libs/workbook/src/read/open-upload.ts': ['who-serves-opens-no-workbook', `export {};`],
  'libs/workbook/src/asks.ts': ['only-database-defines-tables', `import 'typeorm';`],
  'libs/database/src/nested.ts': ['only-api-knows-nest', `import '@nestjs/common';`],
  'libs/places/src/upwards.ts': ['libs-never-import-apps', `import '../../../apps/api/src/leaf';`],
  'apps/web/src/features/a/page.ts': [
    'web-features-never-import-each-other',
    `import '../b/page';`,
  ],
  'apps/api/src/climbs.ts': [
    'enter-a-room-by-its-index',
    `import '../../../libs/reference/src/inner';`,
  ],
  'libs/scoring/src/about.ts': ['no-circular', `import './round';`],
  'libs/sample/src/borrows.ts': [
    'only-tests-use-what-is-made-for-tests',
    `import './testing/made';`,
  ],
  'libs/overlap/src/forgotten.ts': ['no-orphans', `export {};`],
};

const KEPT: Readonly<Record<string, string>> = {
  'libs/vocabulary/src/index.ts': `import './proud';`,
  'libs/reference/src/index.ts': `import './inner';`,
  'libs/reference/src/inner.ts': `import '@app/vocabulary';`,
  'libs/alignment/src/index.ts': `import './impure'; import '@app/reference';`,
  'libs/workbook/src/index.ts': `import './asks'; import 'exceljs'; import './read/open-upload';`,
  'libs/database/src/index.ts': `import './nested'; import 'typeorm';`,
  'libs/places/src/index.ts': `import './upwards';`,
  'libs/scoring/src/index.ts': `import './round';`,
  'libs/scoring/src/round.ts': `import './about';`,
  'libs/sample/src/index.ts': `import './borrows';`,
  'libs/sample/src/testing/made.ts': `export {};`,
  'libs/overlap/src/index.ts': `import '@app/vocabulary';`,
  'apps/api/src/main.ts': `import './draws'; import './climbs'; import './rooms';`,
  'apps/api/src/rooms.ts': [
    `import '@app/alignment'; import '@app/workbook'; import '@app/database'; import '@nestjs/core';`,
    `import '@app/places'; import '@app/scoring'; import '@app/overlap'; import '@app/sample';`,
  ].join('\n'),
  'apps/api/src/leaf.ts': `export {};`,
  'apps/web/src/app/main.tsx': `import '../features/a/page';`,
  'apps/web/src/features/b/page.ts': `export {};`,
};

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

describe('the rules of the rooms', () => {
  let house: string;
  let violations: Violation[];

  beforeAll(async () => {
    house = mkdtempSync(join(tmpdir(), 'sejalan-rooms-'));
    for (const [path, [, text]] of Object.entries(BROKEN)) write(path, text);
    for (const [path, text] of Object.entries(KEPT)) write(path, text);
    copyFileSync(join(root, 'tsconfig.json'), join(house, 'tsconfig.json'));
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'dir');
    violations = await cruise();
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${text}\n`);
  }

  function cruise(): Promise<Violation[]> {
    const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const config = join(root, '.dependency-cruiser.cjs');
    const options = ['--config', config, '--output-type', 'json', 'apps', 'libs'];
    return new Promise((resolve, reject) => {
      // it leaves with 0 in JSON mode, whatever it finds
      execFile(process.execPath, [program, ...options], { cwd: house }, (error, stdout) => {
        if (error) reject(error);
        else resolve(JSON.parse(stdout).summary.violations);
      });
    });
  }

  /** What is told by where it leads: a file nobody reaches, or one that the server must not reach. */
  const BY_END = new Set(['no-orphans', 'who-serves-opens-no-workbook']);
  const fileOf = ({ rule, from, to }: Violation): string => (BY_END.has(rule.name) ? to : from);

  it.each(Object.entries(BROKEN))('%s breaks %j', (path, [rule]) => {
    const broken = violations.filter((violation) => fileOf(violation) === path);
    expect(broken.map((violation) => violation.rule.name)).toContain(rule);
  });

  it('every rule has a file that breaks it', () => {
    const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>(
      '../.dependency-cruiser.cjs',
    );
    expect(forbidden.map(({ name }) => name).sort()).toEqual(
      Object.values(BROKEN)
        .map(([rule]) => rule)
        .sort(),
    );
  });

  it('files that keep the rules are left alone', () => {
    const blamed = violations.map(fileOf).filter((path) => path in KEPT);
    expect(blamed).toEqual([]);
  });
});
