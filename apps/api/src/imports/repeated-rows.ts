import { listFirst } from '@app/vocabulary';
import { rowKeyOf } from './import-rows';
import type { FileRow } from './import-rows';

const SHOWN = 10;
const SHOWN_ROWS = 20;
const number = new Intl.NumberFormat('id-ID');

/**
 * Says which rows of a file share their key, in Indonesian. Each of them is a row of its own in the
 * plan, as SIPD writes some sub kegiatan on several lines; a line pasted twice looks the same, so a
 * person is told. Lines that say the very same are called that.
 */
export function describeRepeatedRows(rows: readonly FileRow[]): string[] {
  const byKey = new Map<string, FileRow[]>();
  for (const row of rows) {
    const { ordinal: _place, ...key } = row.key;
    const text = rowKeyOf(row.group.code, { ...key, tahun: row.group.tahun });
    const known = byKey.get(text);
    if (known) known.push(row);
    else byKey.set(text, [row]);
  }
  const repeated = [...byKey.values()].filter((alike) => alike.length > 1);
  const hidden = repeated.length - SHOWN;
  const notices = repeated.slice(0, SHOWN).map(describe);
  return hidden > 0
    ? [...notices, `dan ${number.format(hidden)} kunci lain yang berulang.`]
    : notices;
}

function describe(rows: readonly FileRow[]): string {
  const [first] = rows;
  const key = [first!.key['kode'], first!.nama].filter(Boolean).join(' ');
  const places = listFirst(
    rows.map(({ sourceRow }) => number.format(sourceRow)),
    SHOWN_ROWS,
  );
  const isSame = rows.every(
    ({ values }) => JSON.stringify(values) === JSON.stringify(first!.values),
  );
  const how = isSame ? 'isinya persis sama' : 'kuncinya sama, isinya berbeda';
  return `Baris ${places} (${first!.group.name}, ${key}): ${how}. Semuanya dihitung sebagai baris tersendiri; hapus dari berkas yang tertempel dua kali.`;
}
