import { cleanText, decodeEscapes } from './clean-text';

describe('cleanText', () => {
  it('D08 gives one plain NFC text', () => {
    expect(cleanText('  Desa\u00a0 Sungai\tPinang \r\n Kec. Cafe\u0301 ')).toBe(
      'Desa Sungai Pinang\nKec. Café',
    );
  });

  it('D09 drops what a database or a screen could choke on', () => {
    expect(cleanText('a\u0000b\u001fc\ufffed\ud800e\u202ef\u200bg')).toBe('abcdefg');
    expect(cleanText('🙂 日本 – “é”')).toBe('🙂 日本 – “é”');
  });

  it('decodes the escapes of a workbook and leaves an escaped escape alone', () => {
    expect(decodeEscapes('a_x000D_\nb')).toBe('a\r\nb');
    expect(decodeEscapes('_x005F_x0041_')).toBe('_x0041_');
  });
});
