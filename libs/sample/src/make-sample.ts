import type { Wilayah } from '@app/vocabulary';
import { priorityDocuments } from '@app/reference';
import { chooseDesa } from './choose-desa';
import { makeKegiatanDesa } from './make-kegiatan-desa';
import { makeNeeds } from './make-needs';
import { makeOpd } from './make-opd';
import { makePrograms } from './make-programs';
import { makeStory } from './make-story';
import {
  anchorDate,
  makePengajuan,
  makeRakor,
  sampleAccounts,
  sampleTahapan,
} from './make-workflow';
import type { PemdaSetting } from './pemda-setting';
import { provincialPriorities } from './regional-labels';
import type { Sample } from './sample-types';
import { toldKegiatanDesa } from './told-kegiatan-desa';
import { toldPrograms } from './told-programs';

const TAHUN = 2027;
const PROVINSI = '63';

/** The province first, then its kabupaten/kota by code. */
function settingsOf(wilayah: readonly Wilayah[]): PemdaSetting[] {
  const told = toldPrograms();
  const sorted = [...wilayah].sort((a, b) => (a.code < b.code ? -1 : 1));
  const kecamatanList = sorted.filter(({ code }) => code.length === 8);
  const kecamatanNames = new Map(kecamatanList.map(({ code, name }) => [code, name]));
  return sorted
    .filter(({ code }) => code.length <= 5)
    .map((pemda) => {
      const own = kecamatanList.filter(({ code }) => code.startsWith(`${pemda.code}.`));
      return {
        pemda,
        opdList: makeOpd(pemda.code, own),
        desaList: chooseDesa(pemda.code, sorted),
        kecamatanNames,
        told,
      };
    });
}

function agenciesOfTheStory(): Set<string> {
  return new Set([...toldPrograms().values()].map(({ opdKey }) => opdKey));
}

/**
 * A believable story of Kalimantan Selatan for tahun rencana 2027, tahapan rancangan: *data contoh*,
 * no real plan of anyone. The same wilayah give the same sample, to the last rupiah.
 *
 * @param wilayah the province 63 with all its kabupaten/kota, kecamatan, desa and kelurahan
 * @throws RangeError when the wilayah of province 63 are not there
 */
export function makeSample({ wilayah }: { readonly wilayah: readonly Wilayah[] }): Sample {
  const own = wilayah.filter(({ code }) => code === PROVINSI || code.startsWith(`${PROVINSI}.`));
  const settings = settingsOf(own);
  if (settings[0]?.pemda.code !== PROVINSI || settings.length < 2) {
    throw new RangeError('The sample needs all wilayah of province 63');
  }
  const made = settings.map((setting) => ({ setting, programs: makePrograms(setting) }));
  const opd = settings.flatMap(({ opdList }) => opdList);
  const kegiatanDesa = settings
    .flatMap(({ desaList }) => desaList)
    .filter(({ kind }) => kind === 'desa')
    .flatMap((desa) => makeKegiatanDesa(desa, toldKegiatanDesa(desa.code, TAHUN), TAHUN));
  return {
    tahun: TAHUN,
    tahapanKind: 'rancangan',
    anchorDate,
    documents: priorityDocuments,
    provincialPriorities,
    opd,
    programs: made.flatMap(({ programs }) => programs.map(({ program }) => program)),
    kegiatanDesa,
    links: made.flatMap(({ programs }) => programs.flatMap(({ links }) => links)),
    needs: made.flatMap(({ setting, programs }) => makeNeeds(setting.pemda.code, programs)),
    pengajuan: makePengajuan(opd, agenciesOfTheStory()),
    accounts: sampleAccounts,
    rakor: makeRakor(settings.map(({ pemda }) => pemda.code)),
    tahapan: sampleTahapan,
    story: makeStory(kegiatanDesa),
  };
}
