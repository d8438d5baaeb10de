/** The lines of the sheet Petunjuk. */
export const GUIDE: readonly string[] = [
  '1. Baris yang sudah ada tampil terisi. Ubah selnya langsung; sel yang dikosongkan berarti nilainya dihapus. Kosong tidak sama dengan nol.',
  '2. Baris baru ditulis di baris kosong di bawahnya. Baris boleh diurutkan, disaring, disisipkan atau disalin; nama lembar boleh diganti. Kolom boleh dipindah setelah perlindungan lembar dibuka.',
  '3. Menghapus baris di sini belum menghapusnya dari Sejalan: pada pratinjau, baris yang hilang ditanyakan dahulu.',
  '4. Kolom berlatar muda hanya membantu memilih dari daftar (misalnya bidang urusan, lalu sub kegiatan). Isinya tidak disimpan.',
  '5. Daftar pilihan muncul lewat tanda panah di sel. Isian di luar daftar boleh: Excel hanya mengingatkan.',
  '6. Simpan sebagai .xlsx, lalu unggah di Sejalan pada menu Impor Excel. Tidak ada yang disimpan sebelum pratinjaunya diterima.',
  '7. Buku kerja ini menyimpan tanda pengenal tersembunyi, sehingga perubahan Anda dapat digabung dengan perubahan orang lain di Sejalan. Jangan menyalin isinya ke buku kerja lain.',
];
