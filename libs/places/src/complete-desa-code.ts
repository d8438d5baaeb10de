import { isDesaCode, kabupatenOf, type WilayahCode } from '@app/vocabulary';

/**
 * Gives the full code of a desa where a village program wrote only its own part: Siskeudes has
 * `01.2001.` for `63.01.01.2001`. Full codes come back unchanged; anything else is undefined.
 *
 * @param kabupaten the code of the kabupaten the file belongs to
 */
export function completeDesaCode(text: string, kabupaten: WilayahCode): WilayahCode | undefined {
  const code = text.replace(/\s+/g, '').replace(/\.+$/, '');
  if (isDesaCode(code)) return code;
  const completed = `${kabupatenOf(kabupaten)}.${code}`;
  return isDesaCode(completed) ? completed : undefined;
}
