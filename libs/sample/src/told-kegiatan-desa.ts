import { Rupiah, type WilayahCode } from '@app/vocabulary';
import { readSumberDana } from '@app/reference';
import type { SampleKegiatanDesa } from './sample-types';
import { desaCodeOf, monthsOf, storyItems } from './story-rows';

/** The village lines the story tells for one desa. */
export function toldKegiatanDesa(
  desaCode: WilayahCode,
  tahun: number,
): Omit<SampleKegiatanDesa, 'key'>[] {
  return storyItems
    .filter((item) => item.by === 'desa' && desaCodeOf(item) === desaCode)
    .map((item) => ({
      desaCode,
      tahun: item.tahun ?? tahun,
      kode: item.kode,
      nama: item.nama ?? '',
      lokasi: item.lokasi,
      volume: item.volume,
      satuan: item.satuan,
      months: monthsOf(item),
      sasaran: item.sasaran,
      anggaran: Rupiah.of(item.anggaran),
      sumberDana: readSumberDana(item.dana, 'desa').codes,
      sumberDanaText: item.dana,
    }));
}
