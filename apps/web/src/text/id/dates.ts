export const dates = {
  datePlaceholder: 'hari/bulan/tahun',
  dateWrong: 'Tulis hari/bulan/tahun, misalnya 11/12/2026.',
  date: 'Tanggal',
  time: (zone: string) => `Jam ${zone}`,
  timePlaceholder: 'misalnya 16.00',
  timeWrong: 'Tulis jam dan menit, misalnya 16.00.',
};
