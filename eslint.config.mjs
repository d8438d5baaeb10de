import tseslint from 'typescript-eslint';

const pure = [
  'libs/{vocabulary,alignment,overlap,scoring,places,sample,reference,workflow,comparison,round-trip}/src/**/*.ts',
];

const forbiddenSyntax = {
  'no-restricted-syntax': [
    'error',
    {
      selector: 'MemberExpression[object.name=/^(it|describe|test)$/][property.name=/^only$/]',
      message: 'No focused tests.',
    },
    { selector: 'CallExpression[callee.name=/^(fit|fdescribe)$/]', message: 'No focused tests.' },
    {
      selector: "CallExpression[callee.property.name='createQueryBuilder']",
      message: 'Name the query in libs/database/src/queries; builders escape the scope.',
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      '.data/**',
      'node_modules/**',
      'docs/**',
      'apps/web/src/api/generated/**',
      '**/*.cjs',
      '**/*.mjs',
      '**/*.mts',
    ],
  },
  {
    files: ['apps/api/src/**/*.ts', 'libs/**/*.ts', 'migrations/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      'max-lines': ['error', { max: 300 }],
      ...forbiddenSyntax,
    },
  },
  {
    // The plans are reached through ScopedDatabase; a bare data source would lead past the scope.
    files: ['apps/api/src/**/*.ts'],
    ignores: [
      'apps/api/src/{setup,commands,database,health}/**',
      'apps/api/src/{main,start-app,app.module}.ts',
      // Accounts belong to no plan: permission alone guards them.
      'apps/api/src/{access,accounts,oidc}/**',
      '**/*.spec.ts',
    ],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'typeorm', importNames: ['DataSource'], message: 'Use ScopedDatabase.' }],
        },
      ],
    },
  },
  {
    files: pure,
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pure rooms have no clock.' },
        { object: 'Math', property: 'random', message: 'Pure rooms have no randomness.' },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 300 }],
      ...forbiddenSyntax,
    },
  },
);
