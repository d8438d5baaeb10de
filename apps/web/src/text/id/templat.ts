export const templat = {
  title: 'Sunting di Excel',
  help: 'Buku kerja berisi data sekarang, lengkap dengan daftar pilihan. Ubah tanpa internet, lalu unggah di sini; perubahan orang lain di Sejalan tidak tertimpa diam-diam.',
  opd: 'Perangkat daerah',
  chooseOpd: 'Pilih perangkat daerah',
  make: 'Unduh templat',
  makeFromList: 'Ekspor untuk disunting',
  download: (name: string) => `Unduh ${name}`,
  again: 'Tutup',
  failed: 'Templat belum dapat disusun',
};
