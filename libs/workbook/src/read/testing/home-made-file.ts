import type { UploadKind } from '../rows';

export type Value = string | number | null;

export interface HomeMadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
}

/** What a reader must find in one row: code, name and amount in plain decimal text. */
export type ExpectedRow = readonly [kode: string, nama: string, amount: string | undefined];

export interface HomeMadeFile {
  readonly about: string;
  readonly kind: UploadKind;
  readonly sheets: readonly HomeMadeSheet[];
  readonly expected: readonly ExpectedRow[];
  /** fields that must be asked about instead of read */
  readonly asks?: readonly string[];
  /** words that must occur among the notices */
  readonly notices?: readonly string[];
}

export const PMD_ROWS: ExpectedRow[] = [
  ['2.13.04.2.01.0003', 'Fasilitasi Penyusunan Perencanaan Pembangunan Desa', '150000000.00'],
  ['2.13.04.2.01.0004', 'Fasilitasi Pengelolaan Keuangan Desa', '225500000.00'],
];
export const DESA_ROWS: ExpectedRow[] = [
  ['2.3.10', 'Pembangunan Jalan Desa', '192212700.00'],
  ['2.4.03', 'Pembangunan Sumur Bor', '85000000.00'],
  ['2.1.01', 'Penyelenggaraan PAUD Milik Desa', '24000000.00'],
];
