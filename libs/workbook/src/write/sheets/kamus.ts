import guide from '../data/kamus.json';
import type { KamusRow } from '../pack-rows';
import type { Rows } from '../rakor-pack';
import type { Sheet } from '../sheet-layout';
import { numberColumn, type TableColumn, tableSheet } from '../table-sheet';

const columns: readonly TableColumn<KamusRow>[] = [
  numberColumn(),
  { title: 'Istilah', width: 30, kind: 'text', value: (row) => row.istilah },
  { title: 'Arti dan cara membaca', width: 84, kind: 'text', value: (row) => row.arti },
  { title: 'Sumber', width: 44, kind: 'text', value: (row) => row.sumber },
];

async function* guideFirst(rows: Rows<KamusRow>): AsyncGenerator<KamusRow> {
  yield* guide.rows;
  yield* rows;
}

export function kamusSheet(rows: Rows<KamusRow>): Sheet {
  return tableSheet({
    layout: {
      name: 'Kamus',
      heading: 'Kamus Istilah, Aturan, dan Sumber',
      about: 'Arti istilah, cara menghitung, dan sumbernya',
      note: '',
      whenEmpty: 'Belum ada istilah.',
      paper: 'F4',
      frozenColumns: 2,
      tabColor: '51626B',
    },
    columns,
    rows: guideFirst(rows),
  });
}
