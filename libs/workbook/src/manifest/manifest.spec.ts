import fc from 'fast-check';
import { readManifest, signManifest, type Manifest } from './manifest';

const KEY = Buffer.alloc(32, 7);
const MANIFEST: Manifest = {
  exportId: '0b5c9b5e-6f0f-4c3f-9a51-3a4a6c1c2d10',
  kind: 'renja',
  tahapanId: 12,
  kabupaten: '63.01',
  opd: '2.13.0.00.0.00.01.0000',
  exportedAt: '2026-11-29T06:00:00.000Z',
  columns: ['kode', 'nama', 'pagu'],
};
const signed = signManifest(MANIFEST, KEY);
const changed = (change: object): string => JSON.stringify({ ...JSON.parse(signed), ...change });

describe('the manifest of a workbook', () => {
  it('comes back as it was signed', () => {
    expect(readManifest(signed, KEY)).toEqual({ state: 'valid', manifest: MANIFEST });
  });

  it('says its format and fits into a cell that the reader takes whole', () => {
    expect(JSON.parse(signed)).toMatchObject({ format: 1, exportId: MANIFEST.exportId });
    expect(signed.length).toBeLessThan(4_000);
  });

  it('may have its fields in another order', () => {
    const turned = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(signed)).reverse()));
    expect(readManifest(turned, KEY)).toEqual({ state: 'valid', manifest: MANIFEST });
  });

  it.each([undefined, '', '  \n'])('is absent where there is no text: %j', (text) => {
    expect(readManifest(text, KEY)).toEqual({ state: 'absent' });
  });

  it.each([
    ['another export', { exportId: '0b5c9b5e-6f0f-4c3f-9a51-3a4a6c1c2d11' }],
    ['another kind', { kind: 'kegiatan-desa' }],
    ['another stage', { tahapanId: 13 }],
    ['another kabupaten', { kabupaten: '63.02' }],
    ['another agency', { opd: '1.03.0.00.0.00.01.0000' }],
    ['all agencies', { opd: null }],
    ['another moment', { exportedAt: '2026-11-29T06:00:00.001Z' }],
    ['another column', { columns: ['kode', 'nama', 'anggaran'] }],
    ['a column less', { columns: ['kode', 'nama'] }],
    ['two columns in one', { columns: ['kode', 'nama","pagu'] }],
    ['no signature', { signature: undefined }],
    ['an empty signature', { signature: '' }],
    ['a signature cut short', { signature: JSON.parse(signed).signature.slice(0, 32) }],
    ['a later format', { format: 2 }],
  ])('is tampered with when it names %s', (_what, change) => {
    expect(readManifest(changed(change), KEY)).toEqual({ state: 'tampered' });
  });

  it('is tampered with when another installation signed it', () => {
    expect(readManifest(signed, Buffer.alloc(32, 8))).toEqual({ state: 'tampered' });
  });

  it.each(['null', '1', '[]', '{}', '{"format":1', '<xml/>', `"${'x'.repeat(5_000)}"`])(
    'is tampered with when it is no manifest: %s',
    (text) => {
      expect(readManifest(text, KEY)).toEqual({ state: 'tampered' });
    },
  );

  it('never throws and never takes a text that was not signed', () => {
    const json = fc.json().filter((text) => text !== '""');
    fc.assert(
      fc.property(fc.oneof(fc.string(), json), (text) => {
        expect(readManifest(text, KEY).state).not.toBe('valid');
      }),
    );
  });

  it('is found out by any one letter changed in it', () => {
    const place = fc.integer({ min: 0, max: signed.length - 1 });
    fc.assert(
      fc.property(place, fc.constantFrom('0', 'a', 'Z', ' '), (at, letter) => {
        const text = signed.slice(0, at) + letter + signed.slice(at + 1);
        const same = parsedAlike(text);
        expect(readManifest(text, KEY).state).toBe(same ? 'valid' : 'tampered');
      }),
    );
  });
});

/** A blank between two tokens of JSON changes nothing; neither does the letter that stood there. */
function parsedAlike(text: string): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === signed;
  } catch {
    return false;
  }
}
