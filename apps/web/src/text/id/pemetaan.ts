const list = new Intl.ListFormat('id-ID', { type: 'conjunction' });

export const pemetaan = {
  title: (file: string) => `Kolom mana berisi apa? ${file}`,
  intro:
    'Isi kolom berkas ini belum pasti, jadi belum ada baris yang dibaca. Pilih isi setiap kolom; untuk yang tidak perlu pilih Tidak dipakai. Jawaban Anda diingat untuk berkas berikutnya dengan judul yang sama.',
  again:
    'Ubah pilihan di bawah, lalu baca ulang. Pratinjau yang sekarang diganti, dan jawaban baru diingat.',
  sheet: 'Lembar',
  form: 'Bentuk tabel',
  headerRow: 'Baris judul',
  rowOption: (row: number) => `Baris ${row}`,
  rowsOption: (from: number, to: number) => `Baris ${from} sampai ${to}`,
  noHeader: 'Pilih baris judul',
  caption: (sheet: string) => `Baris pertama lembar ${sheet}`,
  rowHead: 'Baris',
  column: (letter: string) => `Kolom ${letter}`,
  columnOf: (letter: string, header: string) =>
    header === '' ? `Isi kolom ${letter}` : `Isi kolom ${letter}, ${header}`,
  nothing: 'Tidak dipakai',
  required: (label: string) => `${label} (wajib)`,
  guess: (label: string, percent: string, why: string) => `Dugaan: ${label}, ${percent}, ${why}`,
  undecided: (label: string) => `Mungkin ${label}: pilih satu`,
  chosenByHand: 'Dipilih sendiri',
  missing: (labels: readonly string[]) => `Masih kurang: ${list.format(labels)}.`,
  twice: (label: string, letters: readonly string[]) =>
    `${label} dipilih untuk kolom ${list.format(letters)}. Pilih satu kolom saja.`,
  complete: 'Semua isian wajib sudah ada kolomnya.',
  read: 'Baca dengan kolom ini',
  cancel: 'Kembali tanpa mengubah',
  readOnly:
    'Kolomnya tidak dapat diubah: berkas ini sudah diputuskan, sedang diolah, atau di luar wewenang Anda.',
  like: (file: string, who: string, when: string) =>
    `Kolom dipetakan seperti ${file}, oleh ${who}, ${when}.`,
  own: (who: string, when: string) => `Kolom dipetakan oleh ${who}, ${when}.`,
  change: 'Ubah pemetaan',
};
