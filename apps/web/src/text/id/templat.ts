export const templat = {
  title: 'Sunting di Excel',
  help: 'Buku kerja berisi data sekarang, lengkap dengan daftar pilihan. Ubah tanpa internet, lalu unggah di sini; perubahan orang lain di Sejalan tidak tertimpa diam-diam.',
  opd: 'Perangkat daerah',
  chooseOpd: 'Pilih perangkat daerah',
  make: 'Unduh templat',
  makeFromList: 'Ekspor untuk disunting',
  ready: (name: string) => `${name} siap diunduh.`,
  download: 'Unduh berkas',
  again: 'Tutup',
  failed: 'Templat belum dapat disusun',
};
