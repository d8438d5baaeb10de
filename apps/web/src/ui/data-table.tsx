import { IconArrowsSort, IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export interface Column<T> {
  key: string;
  head: string;
  cell: (row: T) => ReactNode;
  align?: 'number';
  /** the server's name of this column when rows can be sorted by it */
  sort?: string;
  /** what stands before the value on a phone; '' for a value that needs no name */
  cardLabel?: string;
  width?: number | string;
}

export interface Sorting {
  by: string;
  dir: 'asc' | 'desc';
  onChange: (by: string, dir: 'asc' | 'desc') => void;
}

interface DataTableProps<T> {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string | number;
  sorting?: Sorting;
  footer?: ReactNode;
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const SORT_SIGNS = { asc: IconSortAscending, desc: IconSortDescending } as const;

function Head<T>({ column, sorting }: { column: Column<T>; sorting: Sorting | undefined }) {
  const sorted = sorting && column.sort !== undefined && sorting.by === column.sort;
  const style = column.width === undefined ? undefined : { width: column.width };
  if (!sorting || column.sort === undefined) {
    return (
      <th role="columnheader" scope="col" className={column.align} style={style}>
        {column.head}
      </th>
    );
  }
  const { sort } = column;
  const SortSign = sorted ? SORT_SIGNS[sorting.dir] : IconArrowsSort;
  const next = sorted && sorting.dir === 'desc' ? 'asc' : 'desc';
  return (
    <th
      role="columnheader"
      scope="col"
      className={column.align}
      style={style}
      aria-sort={sorted ? ARIA_SORT[sorting.dir] : 'none'}
    >
      <button type="button" className="sort" onClick={() => sorting.onChange(sort, next)}>
        {column.head} <SortSign className="inline-icon" size={14} aria-hidden="true" />
      </button>
    </th>
  );
}

/**
 * A table that becomes a list of cards below 700 px. The roles are spelled out because a table
 * shown as blocks loses them in the browser's accessibility tree.
 */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, columns, rows, rowKey, sorting, footer } = props;
  return (
    <div className="table-scroll">
      <table className="table roomy cards" role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Head key={column.key} column={column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={rowKey(row)}>
              {columns.map((column) => (
                <td
                  role="cell"
                  key={column.key}
                  className={column.align}
                  data-label={column.cardLabel ?? column.head}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {footer ? <tfoot role="rowgroup">{footer}</tfoot> : null}
      </table>
    </div>
  );
}
