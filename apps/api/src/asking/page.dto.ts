/** What every page of a list says of itself. */
export class PageDto {
  total: number;
  page: number;
  size: number;
}

export class MonthsDto {
  /** 1-12 */
  start: number;
  /** 1-12, not before start */
  end: number;
}

export function monthsOf(row: {
  monthStart: number | null;
  monthEnd: number | null;
}): MonthsDto | null {
  return row.monthStart === null || row.monthEnd === null
    ? null
    : { start: row.monthStart, end: row.monthEnd };
}
