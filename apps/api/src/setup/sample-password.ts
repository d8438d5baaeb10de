/** Known to everyone on purpose: it opens the sample only, never a database with real plans. */
export const SAMPLE_PASSWORD = 'selaras-kalsel-2027';
