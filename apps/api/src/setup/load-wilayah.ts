import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import type { EntityManager } from 'typeorm';
import { upsertWilayah } from '@app/database';
import { kindOfWilayah } from '@app/vocabulary';
import type { Wilayah } from '@app/vocabulary';

interface Area {
  readonly code: string;
  readonly name: string;
}

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
export async function loadWilayah(manager: EntityManager, provinsiCode: string): Promise<void> {
  const wilayah = await readWilayah(provinsiCode);
  if (wilayah.length === 0)
    throw new Error(`Provinsi ${provinsiCode} tidak ada dalam data wilayah.`);
  await upsertWilayah(manager, wilayah);
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
