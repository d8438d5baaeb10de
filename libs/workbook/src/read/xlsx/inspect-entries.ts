import type { Entry } from 'yauzl';
import type { ReadLimits } from '../limits';
import { UploadRefused } from '../upload-refused';

/** Where a workbook keeps its parts; anything else has no business in the file. */
const KNOWN_PLACES =
  /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|docMetadata\/|xl\/|customXml\/|customUI\/|\[trash\]\/)/;

const ACTIVE_CONTENT: readonly (readonly [RegExp, 'macro' | 'active-content', string])[] = [
  [/vbaProject|xl\/macrosheets\//i, 'macro', 'makro'],
  [/xl\/externalLinks\//i, 'active-content', 'tautan ke buku kerja lain (externalLink)'],
  [/xl\/activeX\//i, 'active-content', 'kontrol ActiveX'],
  [/xl\/embeddings\/|oleObject/i, 'active-content', 'objek yang disematkan (OLE)'],
];

const RATIO_FLOOR = 1024 * 1024;
const STORED_AND_DEFLATED = new Set([0, 8]);

/** @throws UploadRefused for the first thing found that a plan workbook never needs */
export function inspectEntries(entries: readonly Entry[], limits: ReadLimits): void {
  refuseBombs(entries, limits);
  refuseCrooked(entries);
  refuseActiveContent(entries);
  refuseForeign(entries);
}

function refuseBombs(entries: readonly Entry[], limits: ReadLimits): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.uncompressedSize;
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
    const isDense = entry.uncompressedSize > RATIO_FLOOR && ratio > limits.ratio;
    if (entry.uncompressedSize > limits.entryBytes || total > limits.totalBytes || isDense) {
      throw new UploadRefused(
        'limit',
        'Isi berkas terlalu besar setelah dibuka. Salin hanya baris yang terisi ke buku kerja baru, lalu unggah lagi.',
      );
    }
  }
}

/** Encrypted, unknown packing, the same name or the same bytes twice: no spreadsheet writes these. */
function refuseCrooked(entries: readonly Entry[]): void {
  const names = new Set(entries.map((entry) => entry.fileName.toLowerCase()));
  const crooked =
    names.size !== entries.length ||
    entries.some((entry) => !STORED_AND_DEFLATED.has(entry.compressionMethod)) ||
    overlap(entries);
  if (entries.some((entry) => entry.isEncrypted())) {
    throw new UploadRefused(
      'password',
      'Berkas dikunci kata sandi. Hapus kata sandinya (Berkas > Info > Proteksi), simpan, lalu unggah lagi.',
    );
  }
  if (crooked) {
    throw new UploadRefused(
      'damaged',
      'Susunan berkas tidak wajar. Buka di Excel, simpan ulang sebagai .xlsx, lalu unggah lagi.',
    );
  }
}

function overlap(entries: readonly Entry[]): boolean {
  const sorted = [...entries].sort(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  );
  return sorted.some((entry, index) => {
    const next = sorted[index + 1];
    const end = entry.relativeOffsetOfLocalHeader + entry.compressedSize;
    return next !== undefined && end > next.relativeOffsetOfLocalHeader;
  });
}

function refuseActiveContent(entries: readonly Entry[]): void {
  for (const [pattern, code, what] of ACTIVE_CONTENT) {
    if (!entries.some((entry) => pattern.test(entry.fileName))) continue;
    throw new UploadRefused(
      code,
      `Berkas memuat ${what}, yang tidak diterima. Salin lembar datanya ke buku kerja baru (tempel sebagai nilai), simpan sebagai .xlsx, lalu unggah lagi.`,
    );
  }
}

function refuseForeign(entries: readonly Entry[]): void {
  const names = entries.map((entry) => entry.fileName);
  const isWorkbook =
    names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('xl/'));
  if (!isWorkbook) {
    throw new UploadRefused(
      'not-xlsx',
      'Berkas ini bukan buku kerja Excel (.xlsx). Simpan sebagai "Buku Kerja Excel (.xlsx)", lalu unggah lagi.',
    );
  }
  if (names.some((name) => !KNOWN_PLACES.test(name))) {
    throw new UploadRefused(
      'damaged',
      'Berkas memuat bagian yang tidak dikenal. Buka di Excel, simpan ulang sebagai .xlsx, lalu unggah lagi.',
    );
  }
}
