import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** What a secret looks like, by the thing it opens. */
const SECRETS: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
  'a key of AWS': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  'a token of GitHub': /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{22,})/,
  'a token of npm': /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=\s*\S{8,}/,
  'a key of Google or Slack': /\bAIza[\w-]{35}\b|\bxox[abprs]-[\w-]{10,}/,
  'a JSON web token': /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
  'a token of Sejalan': /\bsjl_[\w-]{40,}/,
  'a hash of a password': /\$argon2(?:id|i|d)\$v=\d+\$m=\d+,t=\d+,p=\d+\$[\w+/]{16,}/,
  'a password in an address': /\b[a-z][a-z+]{2,15}:\/\/[\w.%-]+:[^\s@/'"`$<{]+@(?!\$)/,
  'a value of a secret':
    /\b(?:password|passwd|secret|api_?key|token|kata_?sandi)["']?\s*[:=]\s*["'`][^"'`\s${}]{12,}["'`]/i,
};

/** What looks like a secret and opens nothing: file and kind → why. */
const HARMLESS: Readonly<Record<string, string>> = {
  'README.md: a password in an address': 'three dots stand where the password goes',
  'apps/api/src/notifications/mail/mail-settings.ts: a password in an address':
    'it says how an address is written',
  'libs/database/src/data-source.ts: a password in an address': 'it says how an address is written',
  'test/access-accounts.e2e-spec.ts: a value of a secret': 'a password that is refused as common',
  'test/access.e2e-spec.ts: a value of a secret': 'a password that is wrong on purpose',
  'test/support/oidc-provider.ts: a value of a secret': 'of a provider that lives for one test',
};

/** Binary files hold pictures and fonts; the lock file holds hashes of packages. */
const UNREAD = /\.(?:png|jpe?g|woff2?|ico|xlsx|gz|zip|pdf)$|(?:^|\/)package-lock\.json$/;
const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.data', 'coverage']);

/** The files of the repository; without git, as from an archive, all that lie in its folder. */
function listFiles(): string[] {
  if (existsSync(join(root, '.git'))) {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 16 * 1024 * 1024,
    });
    return listed.split('\0').filter((name) => name !== '' && existsSync(join(root, name)));
  }
  return walk('');
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() ? [path] : [];
  });
}

function secretsIn(text: string): string[] {
  return Object.entries(SECRETS)
    .filter(([, pattern]) => pattern.test(text))
    .map(([kind]) => kind);
}

describe('the repository', () => {
  const files = listFiles().filter((name) => !UNREAD.test(name));
  const found = files.flatMap((name) =>
    secretsIn(readFileSync(join(root, name), 'utf8')).map((kind) => `${name}: ${kind}`),
  );

  it('A12 holds no key, token or password in any of its files', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(found.filter((place) => !(place in HARMLESS))).toEqual([]);
  });

  it('A12 excuses nothing that is not there any more', () => {
    expect(Object.keys(HARMLESS).filter((place) => !found.includes(place))).toEqual([]);
  });

  it('A12 holds the same files when it comes as an archive without git', () => {
    const walked = new Set(walk(''));
    expect(files.filter((name) => !walked.has(name))).toEqual([]);
  });

  it.each([
    ['a private key', ['-----BEGIN', 'RSA PRIVATE KEY-----'].join(' ')],
    ['a key of AWS', ['AKIA', 'ABCDEFGHIJKLMNOP'].join('')],
    ['a token of GitHub', `ghp${'_'}${'a1'.repeat(18)}`],
    ['a token of Sejalan', `sjl${'_'}${'a'.repeat(43)}`],
    ['a password in an address', ['postgres://sejalan', 'rahasiasekali@db'].join(':')],
    ['a value of a secret', ['PASSWORD = ', 'sangat-rahasia-2027', ''].join("'")],
  ])('A12 would see %s', (kind, text) => {
    expect(secretsIn(text)).toContain(kind);
  });
});
