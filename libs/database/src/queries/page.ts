/** One page of a list and how many rows there are in all. */
export interface Page<T> {
  readonly rows: T[];
  readonly total: number;
}

export interface Paging {
  /** 1 is the first page */
  readonly page: number;
  /** rows a page, at most 200 */
  readonly size: number;
}

export const offsetOf = ({ page, size }: Paging): number => (page - 1) * size;
