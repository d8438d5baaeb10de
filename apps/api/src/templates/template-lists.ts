import { bidangUrusanList, kegiatanDesaList, sumberDanaList } from '@app/reference';
import type { KnownSubKegiatan } from '@app/database';
import { hasVillageBudget, kabupatenOf, kecamatanOf, parseNomenklatur } from '@app/vocabulary';
import type { Wilayah } from '@app/vocabulary';
import type { TemplateList } from '@app/workbook';

export const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

export const monthList: TemplateList = { name: 'Bulan', values: MONTHS };

const bidangNames = new Map(bidangUrusanList.map(({ code, name }) => [code, `${code} ${name}`]));

/** `2.13 Pemberdayaan Masyarakat dan Desa`; the code alone where the list does not have it. */
export function bidangLabel(kode: string): string {
  const bidang = parseNomenklatur(kode)?.bidangUrusan ?? '';
  return bidangNames.get(bidang) ?? bidang;
}

/** Bidang urusan, and below each its sub kegiatan as `code name`. */
export function subKegiatanLists(known: readonly KnownSubKegiatan[]): TemplateList[] {
  const listed = known.filter(({ code }) => parseNomenklatur(code));
  const keys = listed.map(({ code }) => bidangLabel(code));
  return [
    { name: 'BidangUrusan', values: [...new Set(keys)].sort() },
    { name: 'SubKegiatan', values: listed.map(({ code, name }) => `${code} ${name}`), keys },
  ];
}

/** What a row of an APBD, or of a village budget, may be paid from. */
export function fundList(of: 'apbd' | 'desa'): TemplateList {
  const funds = sumberDanaList.filter(
    ({ isTransferToDesa }) => isTransferToDesa === (of === 'desa'),
  );
  return { name: 'SumberDana', values: funds.map(({ name }) => name) };
}

const byCode = <T extends { readonly code: string }>(one: T, other: T): number =>
  one.code < other.code ? -1 : 1;

/**
 * Kecamatan and the locations below each, as a location text names them; for a province by
 * kabupaten, whose names come in front of the keys.
 */
export function placeLists(wilayah: readonly Wilayah[], pemdaCode: string): TemplateList[] {
  const isProvince = pemdaCode.length === 2;
  const names = new Map(wilayah.map(({ code, name }) => [code, name]));
  const below = wilayah.filter(({ code }) => code.startsWith(`${pemdaCode}.`)).sort(byCode);
  const level = (length: number) => below.filter(({ code }) => code.length === length);
  const kecamatan = level(8);
  const kabupatenName = (code: string) => names.get(kabupatenOf(code)) ?? '';
  const keyOf = (code: string) => {
    const name = names.get(kecamatanOf(code)) ?? '';
    return isProvince ? `${kabupatenName(code)}|${name}` : name;
  };
  const places = [...kecamatan, ...level(13)].sort(byCode);
  return [
    ...(isProvince ? [{ name: 'Kabupaten', values: level(5).map(({ name }) => name) }] : []),
    {
      name: 'Kecamatan',
      values: kecamatan.map(({ name }) => name),
      ...(isProvince ? { keys: kecamatan.map(({ code }) => kabupatenName(code)) } : {}),
    },
    {
      name: 'Lokasi',
      values: places.map((place) => placeText(place, names)),
      keys: places.map(({ code }) => keyOf(code)),
    },
  ];
}

/** In the order of SIPD: `Kabupaten Tanah Laut, Kecamatan Pelaihari, Desa Panjaratan`. */
function placeText({ code, name, kind }: Wilayah, names: ReadonlyMap<string, string>): string {
  const kabupaten = names.get(kabupatenOf(code)) ?? '';
  const kecamatan = `Kecamatan ${names.get(kecamatanOf(code)) ?? ''}`;
  const last =
    kind === 'kecamatan' ? [] : [`${kind === 'kelurahan' ? 'Kelurahan' : 'Desa'} ${name}`];
  return [kabupaten, kecamatan, ...last].join(', ');
}

/** `63.01.01.2001 Panjaratan` */
export const desaLabel = ({ code, name }: { code: string; name: string }): string =>
  `${code} ${name}`;

/** Kecamatan with desa, and the desa of each as `code name`. */
export function desaLists(wilayah: readonly Wilayah[], pemdaCode: string): TemplateList[] {
  const names = new Map(wilayah.map(({ code, name }) => [code, name]));
  const desa = wilayah
    .filter(({ code }) => code.length === 13 && kabupatenOf(code) === pemdaCode)
    .filter(({ code }) => hasVillageBudget(code))
    .sort(byCode);
  const keys = desa.map(({ code }) => names.get(kecamatanOf(code)) ?? '');
  return [
    { name: 'Kecamatan', values: [...new Set(keys)] },
    { name: 'Desa', values: desa.map(desaLabel), keys },
  ];
}

const subBidangNames = new Map(
  kegiatanDesaList
    .filter(({ tier }) => tier === 'sub_bidang')
    .map(({ code, name }) => [code, `${code} ${name.replace(/^Sub Bidang /, '')}`]),
);

/** `2.3 Pekerjaan Umum dan Penataan Ruang` of `2.3.10`; empty where the code names none. */
export const subBidangLabel = (kode: string): string =>
  subBidangNames.get(kode.split('.').slice(0, 2).join('.')) ?? '';

/** Sub bidang of the village budget, and the kegiatan of each as `code name`. */
export function villageActivityLists(): TemplateList[] {
  const kegiatan = kegiatanDesaList.filter(({ tier, range }) => tier === 'kegiatan' && !range);
  return [
    { name: 'SubBidang', values: [...subBidangNames.values()] },
    {
      name: 'Kegiatan',
      values: kegiatan.map(({ code, name }) => `${code} ${name}`),
      keys: kegiatan.map(({ code }) => subBidangLabel(code)),
    },
  ];
}
