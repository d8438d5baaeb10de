import type { BelumBerlokasiRow } from '../pack-rows';
import { penunjangLeftOut } from '../left-out-words';
import type { LeftOut, Rows } from '../rakor-pack';
import type { Sheet } from '../sheet-layout';
import { numberColumn, type TableColumn, tableSheet } from '../table-sheet';

const columns: readonly TableColumn<BelumBerlokasiRow>[] = [
  numberColumn(),
  { title: 'Pemerintah Daerah', width: 16, kind: 'text', value: (row) => row.pemerintah },
  { title: 'OPD', width: 35, kind: 'text', value: (row) => row.opd },
  { title: 'Kode Sub Kegiatan', width: 18, kind: 'code', value: (row) => row.kodeSubKegiatan },
  { title: 'Program/Kegiatan/Sub Kegiatan', width: 70, kind: 'text', value: (row) => row.uraian },
  { title: 'Pagu (Rp)', width: 17, kind: 'money', total: true, value: (row) => row.pagu },
  { title: 'Sumber Dana', width: 50, kind: 'text', value: (row) => row.sumberDana },
  {
    group: 'Lokasi',
    title: 'Tertulis pada data asal',
    width: 38,
    kind: 'text',
    value: (row) => row.lokasiTertulis,
  },
  {
    group: 'Lokasi',
    title: 'Diketahui sampai',
    width: 12,
    kind: 'text',
    value: (row) => row.tingkatLokasi,
  },
  {
    title: 'Yang perlu dilengkapi',
    width: 32,
    kind: 'text',
    value: (row) => row.yangPerluDilengkapi,
  },
];

export function belumBerlokasiSheet(rows: Rows<BelumBerlokasiRow>, leftOut: LeftOut): Sheet {
  return tableSheet({
    layout: {
      name: 'Belum Berlokasi',
      heading: 'Program yang Belum Berlokasi sampai Desa/Kelurahan',
      about: 'Program yang lokasinya masih umum dan perlu dilengkapi',
      note: `Program pada daftar ini belum dapat diperiksa tumpang tindihnya, karena lokasinya belum sampai desa/kelurahan. ${penunjangLeftOut(leftOut)}`,
      whenEmpty: 'Semua program non-penunjang sudah berlokasi sampai desa/kelurahan.',
      paper: 'A3',
      frozenColumns: 4,
      tabColor: 'B7860B',
    },
    columns,
    rows,
    visibleTotal: true,
  });
}
