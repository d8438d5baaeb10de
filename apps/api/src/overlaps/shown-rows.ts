import type { ShownRows } from '@app/database';
import type { OverlapDetailDto, OverlapPageDto } from './overlap.dto';

/** A case with a hidden member tells the names of agencies and no words of a row. */
export function rowsOfCases({ rows }: OverlapPageDto): ShownRows {
  return { cases: rows.filter(({ hiddenMembers }) => hiddenMembers === 0).map(({ id }) => id) };
}

/** The members whose words the answer holds. */
export function rowsOfCase({ intervensi }: OverlapDetailDto): ShownRows {
  const numbersOf = (table: string) =>
    intervensi.flatMap(({ id }) => {
      const [name, number] = id.split(':');
      return name === table ? [Number(number)] : [];
    });
  return { lokus: numbersOf('lokus'), kegiatanDesa: numbersOf('kegiatan_desa') };
}
