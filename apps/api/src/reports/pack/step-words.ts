/** The ladder of support in words, by step. */
export const STEP_WORDS: readonly string[] = [
  'belum didukung',
  'hanya bertaut',
  'ada pagu',
  'pagu cukup',
  'sampai desa',
  'sasaran tercapai',
];
