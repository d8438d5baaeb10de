import { createHmac, timingSafeEqual } from 'node:crypto';

/** The very hidden sheet that holds the manifest as one text in its first cell. */
export const MANIFEST_SHEET = '_sejalan';
/** The hidden column with the id of each row that came from the plan. */
export const ROW_ID_HEADER = 'Kode baris';

const FORMAT = 1;
/** No manifest of ours comes near it; a longer text is not even parsed. */
const LONGEST = 4_000;

/** Says which export a workbook is. It grants nothing: it only tells what to compare with. */
export interface Manifest {
  readonly exportId: string;
  readonly kind: 'renja' | 'kegiatan-desa';
  readonly tahapanId: number;
  /** the code of the government, `63` for the province itself */
  readonly kabupaten: string;
  /** the code of the agency; null for all of them */
  readonly opd: string | null;
  /** ISO 8601 with the zone */
  readonly exportedAt: string;
  /** the fields that the workbook holds, in their order */
  readonly columns: readonly string[];
}

export type ManifestReading =
  | { readonly state: 'absent' }
  | { readonly state: 'tampered' }
  | { readonly state: 'valid'; readonly manifest: Manifest };

/**
 * The manifest as the text of one cell, with its signature (HMAC-SHA256).
 *
 * @param key the secret of this installation, 32 bytes
 */
export function signManifest(manifest: Manifest, key: Uint8Array): string {
  const signature = signatureOf(manifest, key);
  return JSON.stringify({ format: FORMAT, ...plain(manifest), signature });
}

/**
 * Reads the text of the manifest's cell. What was changed by hand, copied together, signed by
 * another installation or written by a later format is `tampered`; no text at all is `absent`.
 */
export function readManifest(text: string | undefined, key: Uint8Array): ManifestReading {
  if (text === undefined || text.trim() === '') return { state: 'absent' };
  const parsed = text.length > LONGEST ? undefined : parse(text);
  if (!isSigned(parsed)) return { state: 'tampered' };
  const manifest = plain(parsed);
  const expected = Buffer.from(signatureOf(manifest, key), 'hex');
  const given = Buffer.from(parsed.signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected)
    ? { state: 'valid', manifest }
    : { state: 'tampered' };
}

/** The order of the fields is part of what is signed, so it is always this one. */
function plain(manifest: Manifest): Manifest {
  const { exportId, kind, tahapanId, kabupaten, opd, exportedAt, columns } = manifest;
  return { exportId, kind, tahapanId, kabupaten, opd, exportedAt, columns: [...columns] };
}

function signatureOf(manifest: Manifest, key: Uint8Array): string {
  const signed = JSON.stringify([FORMAT, ...Object.entries(plain(manifest))]);
  return createHmac('sha256', key).update(signed, 'utf8').digest('hex');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function isSigned(value: unknown): value is Manifest & { readonly signature: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { format, exportId, kind, tahapanId, kabupaten, opd, exportedAt, columns, signature } =
    value as Record<string, unknown>;
  return (
    format === FORMAT &&
    isText(exportId) &&
    UUID.test(exportId) &&
    (kind === 'renja' || kind === 'kegiatan-desa') &&
    Number.isSafeInteger(tahapanId) &&
    [kabupaten, exportedAt, signature].every(isText) &&
    (opd === null || isText(opd)) &&
    Array.isArray(columns) &&
    columns.every(isText)
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
