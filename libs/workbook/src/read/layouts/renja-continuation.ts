import type { RenjaRow } from '../rows';

export type Continuation = Pick<
  RenjaRow,
  'indikator' | 'lokasiText' | 'sumberDanaText' | 'targetText' | 'target' | 'satuan'
>;

/** Further indicators and places of one sub kegiatan stand on lines of their own. */
export function withContinuation(row: RenjaRow, extra: Continuation): RenjaRow {
  const join = (first: string, next: string) =>
    next === '' || first.includes(next) ? first : first === '' ? next : `${first} ; ${next}`;
  return {
    ...row,
    indikator: join(row.indikator, extra.indikator),
    lokasiText: join(row.lokasiText, extra.lokasiText),
    sumberDanaText: row.sumberDanaText || extra.sumberDanaText,
    targetText: row.targetText || extra.targetText,
    target: row.target ?? extra.target,
    satuan: row.satuan || extra.satuan,
  };
}
