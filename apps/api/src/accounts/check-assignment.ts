import type { EntityManager } from 'typeorm';
import { InstallationEntity, OpdEntity, WilayahEntity } from '@app/database';
import type { Role } from '@app/database';
import { Problem } from '../errors/problem';

export interface Assignment {
  readonly role: Role;
  readonly pemdaCode: string;
  readonly opdId: number | null;
}

/**
 * Throws a Problem unless role, government and agency fit each other: officials of a kabupaten
 * belong to one, officials of an agency name an agency of their government, everybody else
 * works for the province.
 */
export async function checkAssignment(
  manager: EntityManager,
  { role, pemdaCode, opdId }: Assignment,
): Promise<void> {
  const { provinsiCode } = await manager
    .getRepository(InstallationEntity)
    .findOneByOrFail({ id: 1 });
  const isProvince = pemdaCode === provinsiCode;
  const exists = await manager.getRepository(WilayahEntity).existsBy({ code: pemdaCode });
  if (!exists || !(isProvince || pemdaCode.startsWith(`${provinsiCode}.`))) {
    throw Problem.invalid(['Daerah tidak dikenal di provinsi ini.']);
  }
  if (role === 'opd_official') {
    const own = opdId !== null && (await hasAgency(manager, opdId, pemdaCode));
    if (!own) throw Problem.invalid(['Pilih perangkat daerah milik daerah itu.']);
    return;
  }
  if (opdId !== null) {
    throw Problem.invalid(['Hanya operator perangkat daerah yang terikat pada satu OPD.']);
  }
  if (role === 'regency_official' && isProvince) {
    throw Problem.invalid(['Pilih kabupaten/kota bagi operator kabupaten/kota.']);
  }
  if (role !== 'regency_official' && !isProvince) {
    throw Problem.invalid(['Peran ini bekerja di tingkat provinsi.']);
  }
}

function hasAgency(manager: EntityManager, id: number, pemdaCode: string): Promise<boolean> {
  return manager.getRepository(OpdEntity).existsBy({ id, pemdaCode });
}
