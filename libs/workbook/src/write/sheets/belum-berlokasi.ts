import type { BelumBerlokasiRow } from '../pack-rows';
import type { Rows } from '../rakor-pack';
import type { Sheet } from '../sheet-layout';
import { numberColumn, type TableColumn, tableSheet } from '../table-sheet';

const columns: readonly TableColumn<BelumBerlokasiRow>[] = [
  numberColumn(),
  { title: 'Pemerintah Daerah', width: 18, kind: 'text', value: (row) => row.pemerintah },
  { title: 'OPD', width: 26, kind: 'text', value: (row) => row.opd },
  { title: 'Kode Sub Kegiatan', width: 17, kind: 'code', value: (row) => row.kodeSubKegiatan },
  { title: 'Program/Kegiatan/Sub Kegiatan', width: 38, kind: 'text', value: (row) => row.uraian },
  { title: 'Pagu (Rp)', width: 18, kind: 'money', total: true, value: (row) => row.pagu },
  { title: 'Sumber Dana', width: 15, kind: 'text', value: (row) => row.sumberDana },
  {
    group: 'Lokasi',
    title: 'Tertulis pada data asal',
    width: 30,
    kind: 'text',
    value: (row) => row.lokasiTertulis,
  },
  {
    group: 'Lokasi',
    title: 'Diketahui sampai',
    width: 14,
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

export function belumBerlokasiSheet(rows: Rows<BelumBerlokasiRow>): Sheet {
  return tableSheet({
    layout: {
      name: 'Belum Berlokasi',
      heading: 'Program yang Belum Berlokasi sampai Desa/Kelurahan',
      about: 'Program yang lokasinya masih umum dan perlu dilengkapi',
      note: 'Program pada daftar ini belum dapat diperiksa tumpang tindihnya, karena lokasinya belum sampai desa/kelurahan.',
      paper: 'F4',
      frozenColumns: 4,
      tabColor: 'B7860B',
    },
    columns,
    rows,
    visibleTotal: true,
  });
}
