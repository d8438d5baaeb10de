const LABELS = {
  kabupaten:
    /^(?:kab(?:upaten)?(?:\.|\s)|kota(?:\s|\.)\s*adm(?:inistrasi)?(?:\.|\s)|kota(?:\s|\.))\s*/i,
  kecamatan: /^kec(?:amatan)?(?:\.|\s|:)\s*/i,
  desa: /^(?:desa|ds|dsa|kel(?:urahan)?|kampung adat|desa adat)(?:\.|\s|:)\s*/i,
};

export type PlaceLevel = keyof typeof LABELS;

/** One spelling for comparing: letters and digits only, so `Sungai-Pinang  Lama` meets `SUNGAI PINANG LAMA`. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export function withoutLabel(text: string, level: PlaceLevel): string {
  return text.trim().replace(LABELS[level], '').trim();
}

export function hasLabel(text: string, level: PlaceLevel): boolean {
  return LABELS[level].test(text.trim());
}

/** "Semua Kecamatan", "Seluruh Desa", "Semua Kel/Desa": a place that is everywhere is no place. */
export function meansEverywhere(text: string): boolean {
  return /^(?:semua|seluruh|se)[\s-]*(?:kota|kab|kec|kel|desa|wilayah|prov)/i.test(text.trim());
}
