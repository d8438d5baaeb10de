import type { Quantity } from '../rows';

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{1,4})?|\d+(?:,\d{1,4})?`;
const UNIT = String.raw`(?:unit|buah|bh|paket|pkt|orang|org|kk|rumah|ekor|meter|mtr|m[²³23]?|km|ha|hektar|cm|titik|lokasi|set|stel|ton|kg|liter|ruang|ls|dokumen|kali|kegiatan|bulan|%)(?![\p{L}\d])`;
const MEASURE = new RegExp(
  String.raw`(?<![\d.,/])(${NUMBER})\s*(${UNIT})(?:\s*[x×*]\s*(${NUMBER})\s*(${UNIT}))?(?:\s*[x×*]\s*(${NUMBER})\s*(${UNIT}))?`,
  'giu',
);

/** One volume in a text, with the sides it is made of where it is written as `1.200 m x 3 m`. */
export interface Measure {
  readonly sides: readonly Quantity[];
  /** the words as they stand in the text */
  readonly text: string;
}

/**
 * Finds volumes inside a text: "Pembangunan 3 unit sumur bor", "Jalan 1.200 m x 3 m". Sides are never
 * multiplied and units never changed; a number without a known unit is no volume.
 */
export function readMeasures(text: string): Measure[] {
  return [...text.matchAll(MEASURE)].map(([whole, ...parts]) => ({
    text: whole.trim(),
    sides: [0, 2, 4].flatMap((index) => {
      const amount = parts[index];
      return amount === undefined ? [] : [{ amount: decimal(amount), satuan: parts[index + 1]! }];
    }),
  }));
}

const decimal = (text: string): string => text.replaceAll('.', '').replace(',', '.');
