import type { OpdRecord } from '@app/database';
import type { OpdKind } from '@app/vocabulary';
import type { RenjaRow } from '@app/workbook';

/** The agencies a Renja names, each once, under the SKPD code or, without one, under its name. */
export function agenciesOf(rows: readonly RenjaRow[]): OpdRecord[] {
  const agencies = new Map<string, OpdRecord>();
  for (const row of rows) {
    const { kodeSkpd, namaSkpd } = row;
    const code = agencyCodeOf(row);
    if (agencies.has(code)) continue;
    agencies.set(code, {
      code,
      name: namaSkpd || kodeSkpd,
      kind: kindOf(kodeSkpd, namaSkpd),
      bidangUrusan: bidangUrusanOf(kodeSkpd),
    });
  }
  return [...agencies.values()];
}

/** What an agency is known by. */
export const agencyCodeOf = ({ kodeSkpd, namaSkpd }: RenjaRow): string => kodeSkpd || namaSkpd;

/** The last part of an SKPD code counts its units: 0000 is the agency itself. */
function kindOf(code: string, name: string): OpdKind {
  if (/^(kantor\s+)?(kecamatan|camat)\b/i.test(name)) return 'kecamatan';
  return /\.\d{4}$/.test(code) && !code.endsWith('.0000') ? 'unit' : 'opd';
}

/** `1.04.2.10.1.03.01.0000` carries up to three bidang urusan, 0.00 for none. */
function bidangUrusanOf(code: string): string[] {
  const parts = code.split('.');
  if (parts.length < 6) return [];
  return [0, 2, 4]
    .map((index) => `${parts[index]}.${parts[index + 1]}`)
    .filter((bidang) => bidang !== '0.00');
}
