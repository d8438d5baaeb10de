import { Rupiah } from '@app/vocabulary';
import type { PlanRow } from '../plan-row';

/** A row of Dinas PUPR of Tapin; amounts in whole rupiah. */
export function makeRow({
  pagu = 1_000_000,
  ...row
}: Partial<Omit<PlanRow, 'pagu'>> & { pagu?: number | null } = {}): PlanRow {
  return {
    kind: 'program',
    pemdaCode: '63.05',
    pemdaName: 'Kabupaten Tapin',
    agencyCode: '1.03',
    agencyName: 'Dinas PUPR',
    desaCode: '',
    desaName: '',
    kode: '1.03.03.2.01.0001',
    ordinal: 1,
    yearOffset: 0,
    nama: 'Pembangunan SPAM',
    pagu: pagu === null ? undefined : Rupiah.of(pagu),
    sumberDana: 'PAD',
    target: '1 unit',
    lokasi: '',
    desa: [],
    prioritas: [],
    previousCode: '',
    ...row,
  };
}
