import type { TahapanAction } from '../../api/types';
import { formatCount } from '../../format/number';

const n = formatCount;

export const tahapan = {
  title: 'Tahapan',
  sub: 'Tahapan menentukan kapan rencana diterima. Setiap perubahan di sini tercatat beserta pelakunya.',
  create: 'Siapkan tahapan baru',
  empty: 'Belum ada tahapan',
  emptyDetail: 'Siapkan tahapan pertama, lalu buka agar OPD dapat mengisi dan mengajukan.',
  opens: 'Dibuka',
  closes: 'Batas pengiriman',
  ratified: 'Disahkan',
  snapshot: (rows: number) => `${n(rows)} baris tersimpan sebagai salinan tetap`,
  overdue:
    'Batas pengiriman sudah lewat: tidak menerima kiriman lagi, kecuali yang diberi pengecualian.',
  early: 'Dibuka, tetapi tanggal bukanya belum tiba.',
  changeDates: 'Ubah tanggal',
  cancel: 'Batal',
  save: 'Simpan',
  saved: 'Tersimpan.',
  refused: 'Belum tersimpan',

  newTitle: 'Siapkan tahapan baru',
  tahun: 'Tahun rencana',
  kind: 'Jenis tahapan',
  kinds: {
    ranwal: 'Rancangan awal',
    rancangan: 'Rancangan',
    rankhir: 'Rancangan akhir',
    kua_ppas: 'KUA-PPAS',
    apbd: 'APBD',
    perubahan: 'Perubahan',
  },
  startFrom: 'Isi awal',
  startEmpty: 'Kosong',
  startHint:
    'Rencana dari tahapan yang sudah disahkan disalin menjadi draf; OPD memperbaruinya lalu mengajukan.',
  order: 'Batas pengiriman harus sesudah tanggal dibuka.',
  created: 'Tahapan disiapkan. Buka tahapan itu agar OPD dapat mengisi.',
  datesTitle: (label: string) => `Tanggal ${label}`,

  steps: {
    buka: {
      button: 'Buka',
      title: (label: string) => `Buka ${label}?`,
      what: 'Sejak tanggal dibuka sampai batas pengiriman, OPD dapat mengisi dan mengajukan rencana.',
      done: (label: string) => `${label} dibuka.`,
    },
    tutup: {
      button: 'Tutup',
      title: (label: string) => `Tutup ${label}?`,
      what: 'Tidak ada lagi yang dapat mengisi atau mengajukan, kecuali OPD yang diberi pengecualian. Tahapan yang ditutup masih dapat dibuka kembali dengan alasan.',
      done: (label: string) => `${label} ditutup.`,
    },
    buka_kembali: {
      button: 'Buka kembali',
      title: (label: string) => `Buka kembali ${label}?`,
      what: 'Rencana diterima lagi sampai batas pengiriman. Bila batas itu sudah lewat, ubah juga tanggalnya.',
      done: (label: string) => `${label} dibuka kembali.`,
    },
    sahkan: {
      button: 'Sahkan',
      title: (label: string) => `Sahkan ${label}?`,
      what: 'Setiap baris yang sudah dikirim disimpan sebagai salinan tetap, persis seperti sekarang: salinan itu menjadi bukti rencana yang disahkan dan dapat menjadi isi awal tahapan berikutnya. Pengajuan yang sudah diverifikasi atau disetujui dengan catatan menjadi disahkan; yang belum diperiksa tetap pada statusnya. Sesudahnya tidak ada yang dapat mengubah, membuka atau menutup tahapan ini. Langkah ini tidak dapat dibatalkan.',
      done: (label: string) => `${label} disahkan.`,
    },
  } satisfies Record<TahapanAction, object>,
  reason: 'Alasan',
  reasonHint: 'Alasan ini tercatat dan dapat dibaca kembali.',

  exceptions: 'Pengecualian batas waktu',
  exceptionsNone: 'Tidak ada pengecualian.',
  grant: 'Beri pengecualian',
  grantTitle: (label: string) => `Pengecualian pada ${label}`,
  grantWhat:
    'Hanya OPD ini yang masih dapat mengisi dan mengajukan, sampai waktu yang Anda tentukan.',
  government: 'Daerah',
  opd: 'Perangkat daerah',
  chooseOpd: 'Pilih perangkat daerah',
  until: 'Berlaku sampai',
  future: 'Akhir pengecualian harus di masa depan.',
  granted: 'Pengecualian diberikan.',
  validUntil: (when: string) => `sampai ${when}`,
  ended: 'sudah berakhir',
  by: (name: string, when: string) => `diberikan ${name}, ${when}`,
  revokedAt: (when: string) => `dicabut ${when}`,
  revoke: 'Cabut',
  revokeOne: (opd: string) => `Cabut pengecualian ${opd}`,
  revokeTitle: (opd: string) => `Cabut pengecualian ${opd}?`,
  revokeWhat: 'OPD ini langsung terikat lagi pada batas pengiriman tahapan.',
  revoked: 'Pengecualian dicabut.',

  denied: 'Anda tidak berwenang mengatur tahapan',
  deniedDetail:
    'Tahapan diatur perencana dan admin provinsi. Batas pengiriman tampil di halaman Pengajuan.',
};
