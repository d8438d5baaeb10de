import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import type { EntityManager } from 'typeorm';
import { WilayahEntity } from '@app/database';
import { kindOfWilayah } from '@app/vocabulary';
import type { Wilayah } from '@app/vocabulary';

interface Area {
  readonly code: string;
  readonly name: string;
}

const CHUNK = 1_000;

/** All regions of one province as the package carries them (data: ODbL 1.0), names in title case. */
export async function readWilayah(provinsiCode: string): Promise<Wilayah[]> {
  const lists: Area[][] = await Promise.all([
    getProvinces(),
    getRegencies({ transform: true }),
    getDistricts({ transform: true }),
    getVillages({ transform: true }),
  ]);
  return lists
    .flat()
    .filter(({ code }) => code === provinsiCode || code.startsWith(`${provinsiCode}.`))
    .map(({ code, name }) => ({ code, name: nameOf(code, name), kind: kindOfWilayah(code) }));
}

/** Brings the regions up to date; a region that left the list stays, for the plans that name it. */
export async function loadWilayah(
  manager: EntityManager,
  provinsiCode: string,
): Promise<Wilayah[]> {
  const wilayah = await readWilayah(provinsiCode);
  if (wilayah.length === 0)
    throw new Error(`Provinsi ${provinsiCode} tidak ada dalam data wilayah.`);
  const sorted = [...wilayah].sort((a, b) => a.code.length - b.code.length);
  for (let start = 0; start < sorted.length; start += CHUNK) {
    await manager.getRepository(WilayahEntity).upsert(
      sorted.slice(start, start + CHUNK).map((row) => ({ ...row, parentCode: parentOf(row.code) })),
      { conflictPaths: ['code'], skipUpdateIfNoValuesChanged: true },
    );
  }
  return wilayah;
}

function parentOf(code: string): string | null {
  const cut = code.lastIndexOf('.');
  return cut < 0 ? null : code.slice(0, cut);
}

function nameOf(code: string, name: string): string {
  return code.length === 2 ? `Provinsi ${titleCase(name)}` : titleCase(name);
}

/** The package writes kabupaten in capitals and desa in title case; Roman numerals stay. */
function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word) =>
      /^[ivx]+$/.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
