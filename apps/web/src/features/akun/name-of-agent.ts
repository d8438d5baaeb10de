import { text } from '../../text/id';

/** The most telling first: browsers name each other in their headers. */
const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** `Chrome di Windows`: enough to recognise one's own. */
export function nameOfAgent(userAgent: string): string {
  const find = (list: typeof BROWSERS | typeof SYSTEMS): string | undefined =>
    list.find(([mark]) => userAgent.includes(mark))?.[1];
  const browser = find(BROWSERS);
  const system = find(SYSTEMS);
  if (browser && system) return `${browser} di ${system}`;
  return browser ?? system ?? (userAgent.slice(0, 60) || text.akun.unknownAgent);
}
