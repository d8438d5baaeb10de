import {
  VILLAGE_AGENCY_CODE,
  VILLAGE_AGENCY_NAME,
  kindOfWilayah,
  type Wilayah,
  type WilayahCode,
} from '@app/vocabulary';
import data from './data/opd.json';
import type { SampleOpd } from './sample-types';

interface OpdTemplate {
  readonly key: string;
  readonly name: string;
  readonly bidangUrusan: readonly string[];
  /** programme codes, where two OPD share one bidang urusan; empty: the whole bidang */
  readonly programs: readonly string[];
}

const localNames = new Map(data.names.map((row) => [`${row.pemda}/${row.opd}`, row.name]));

/** Kode SKPD: up to three bidang urusan, organisation number, unit `0000`. */
function skpdCode(bidangUrusan: readonly string[], number: number): string {
  const bidang = [0, 1, 2].map((index) => bidangUrusan[index] ?? '0.00').join('.');
  return `${bidang}.${String(number).padStart(2, '0')}.0000`;
}

function fromTemplates(pemdaCode: WilayahCode, templates: readonly OpdTemplate[]): SampleOpd[] {
  const used = new Map<string, number>();
  return templates.map((template) => {
    const first = template.bidangUrusan[0] ?? '';
    const number = (used.get(first) ?? 0) + 1;
    used.set(first, number);
    const key = `${pemdaCode}/${template.key}`;
    return {
      key,
      pemdaCode,
      code: skpdCode(template.bidangUrusan, number),
      name: localNames.get(key) ?? template.name,
      kind: 'opd',
      bidangUrusan: template.bidangUrusan,
    };
  });
}

function kecamatanOffice(kecamatan: Wilayah, index: number): SampleOpd {
  const pemdaCode = kecamatan.code.slice(0, 5);
  return {
    key: `${pemdaCode}/kec-${kecamatan.code}`,
    pemdaCode,
    code: skpdCode(['7.01'], index + 1),
    name: `Kecamatan ${kecamatan.name}`,
    kind: 'kecamatan',
    bidangUrusan: ['7.01'],
  };
}

/** The villages of a kabupaten send their budgets together, as one agency. */
function villagesOf(pemdaCode: WilayahCode): SampleOpd {
  return {
    key: villagesKey(pemdaCode),
    pemdaCode,
    code: VILLAGE_AGENCY_CODE,
    name: VILLAGE_AGENCY_NAME,
    kind: 'pemerintah_desa',
    bidangUrusan: [],
  };
}

export const villagesKey = (pemdaCode: WilayahCode): string => `${pemdaCode}/desa`;

/** The agencies of one government: the province (`63`) or a kabupaten/kota with its kecamatan offices. */
export function makeOpd(pemdaCode: WilayahCode, kecamatanList: readonly Wilayah[]): SampleOpd[] {
  if (pemdaCode.length === 2) return fromTemplates(pemdaCode, data.provinsi);
  const isKota = kindOfWilayah(pemdaCode) === 'kota';
  return [
    ...fromTemplates(
      pemdaCode,
      data.kabupaten.filter(({ key }) => !(isKota && key === 'dpmd')),
    ),
    ...kecamatanList.map((kecamatan, index) => kecamatanOffice(kecamatan, index)),
    ...(isKota ? [] : [villagesOf(pemdaCode)]),
  ];
}

const programsByTemplate = new Map<string, readonly string[]>(
  [...data.kabupaten, ...data.provinsi].map((template) => [template.key, template.programs]),
);

/** Whether an OPD would run a sub kegiatan: its bidang urusan, and its programmes where a bidang is shared. */
export function runsSubKegiatan(opd: SampleOpd, kode: string): boolean {
  const [urusan, bidang, program] = kode.split('.');
  if (!opd.bidangUrusan.includes(`${urusan}.${bidang}`)) return false;
  const programs = programsByTemplate.get(opd.key.slice(opd.pemdaCode.length + 1)) ?? [];
  return programs.length === 0 || programs.includes(`${urusan}.${bidang}.${program}`);
}
