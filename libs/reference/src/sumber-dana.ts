import type { GovernmentLevel } from '@app/vocabulary';
import data from './data/sumber-dana.json';

export interface SumberDana {
  /** our short code, `DAU`, `DD`, `DAK-FISIK` */
  readonly code: string;
  readonly name: string;
  readonly paidBy: GovernmentLevel;
  /** also booked in an APBD as a transfer to the desa: never add both */
  readonly isTransferToDesa: boolean;
  readonly aliases: readonly string[];
  readonly prefixes: readonly string[];
  readonly aliasesDesa: readonly string[];
}

interface StoredRow {
  readonly code: string;
  readonly name: string;
  readonly paidBy: string;
  readonly isTransferToDesa: boolean;
  readonly aliases: readonly string[];
  readonly prefixes?: readonly string[];
  readonly aliasesDesa?: readonly string[];
}

function toSumberDana(row: StoredRow): SumberDana {
  return {
    ...row,
    paidBy: row.paidBy as GovernmentLevel,
    prefixes: row.prefixes ?? [],
    aliasesDesa: row.aliasesDesa ?? [],
  };
}

/** The normalised funding sources; the list is our own choice, see the data file. */
export const sumberDanaList: readonly SumberDana[] = (data.rows as readonly StoredRow[]).map(
  toSumberDana,
);

export const sumberDanaSource = { source: data.source, note: data.note } as const;

/** Words that continue a fund's name after a comma ("… Bidang Pendidikan, Kesehatan"). */
export const bidangWordsInFundNames: readonly string[] = data.bidangWords;

const byCode = new Map(sumberDanaList.map((row) => [row.code, row]));

export function findSumberDana(code: string): SumberDana | undefined {
  return byCode.get(code);
}
