/**
 * Lets a forked child run TypeScript sources while tests run them; the build never loads this file.
 * Resolves the rooms (`@app/...`) as tsconfig does.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const libs = join(__dirname, '..', '..', '..');
const resolveFilename = Module._resolveFilename;

Module._resolveFilename = function resolveRoom(request, ...rest) {
  const room = /^@app\/([^/]+)$/.exec(request);
  return resolveFilename.call(
    this,
    room ? join(libs, room[1], 'src', 'index.ts') : request,
    ...rest,
  );
};

Module._extensions['.ts'] = function compileTypeScript(module, filename) {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
  });
  module._compile(code, filename);
};
