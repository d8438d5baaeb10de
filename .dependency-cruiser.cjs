const PURE =
  '^libs/(alignment|overlap|scoring|places|sample|reference|workflow|comparison|round-trip)/src';
const TEST = '\\.spec\\.tsx?$|/testing/';
/** What Node, the browser, a tool or a fork opens by its path; everything else is reached from here. */
const ENTRIES =
  '^apps/api/src/(main|work|commands/(sejalan|print-openapi|print-tables))\\.ts$|^apps/web/(src/app/main\\.tsx|vite\\.config\\.mts)$|^apps/[^/]+\\.mjs$|^libs/workbook/src/.+(-child\\.ts|typescript-hook\\.cjs)$';

/** Each rule is one sentence; test/rooms.e2e-spec.ts sees every one of them fail once. */
module.exports = {
  forbidden: [
    {
      name: 'vocabulary-imports-nothing',
      severity: 'error',
      from: { path: '^libs/vocabulary/src', pathNot: TEST },
      to: { pathNot: '^libs/vocabulary/src' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: PURE, pathNot: TEST },
      to: {
        pathNot:
          '^libs/(vocabulary|reference|alignment|overlap|scoring|places|sample|workflow|comparison|round-trip)/src',
      },
    },
    {
      name: 'only-workbook-knows-excel',
      severity: 'error',
      from: { pathNot: '^(libs/workbook|test)/' },
      to: { path: 'node_modules/(exceljs|yauzl|saxes|csv-parse)/' },
    },
    {
      // Types vanish when built, so the libraries are named where they are opened, not where they are typed.
      name: 'who-serves-opens-no-workbook',
      severity: 'error',
      from: { path: '^apps/api/src/(main|commands/sejalan)\\.ts$' },
      to: {
        path: '^node_modules/(yauzl|saxes)/|^libs/workbook/src/((read|write|annotate)/.+-child|read/(open-upload|read-file)|annotate/annotate-file|write/draw/exceljs-streaming)\\.ts$',
        reachable: true,
      },
    },
    {
      name: 'only-database-defines-tables',
      severity: 'error',
      from: { path: '^libs/', pathNot: '^libs/database/' },
      to: { path: 'node_modules/(typeorm|pg)/' },
    },
    {
      name: 'only-api-knows-nest',
      severity: 'error',
      from: { path: '^(libs|migrations|apps/web)/' },
      to: { path: 'node_modules/@nestjs/' },
    },
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'web-features-never-import-each-other',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/([^/]+)/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'enter-a-room-by-its-index',
      severity: 'error',
      from: { path: '^(libs/([^/]+)|apps|test)/', pathNot: '^test/support/' },
      to: {
        path: '^libs/([^/]+)/src/.+',
        pathNot: '^libs/([^/]+)/src/(testing/)?index\\.ts$|^libs/$2/',
      },
    },
    {
      name: 'only-tests-use-what-is-made-for-tests',
      severity: 'error',
      from: { pathNot: `^test/|${TEST}` },
      to: { path: '/testing/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: { pathNot: 'entities|\\.dto\\.ts' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { path: ENTRIES },
      to: { path: '^(apps|libs|migrations)/', pathNot: `${TEST}|${ENTRIES}`, reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
