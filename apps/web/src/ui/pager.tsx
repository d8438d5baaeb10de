import { Pagination } from '@mantine/core';
import { text } from '../text/id';

interface PagerProps {
  page: number;
  size: number;
  total: number;
  onChange: (page: number) => void;
}

/** Nothing where there is nothing to turn: an empty list says so itself. */
export function Pager({ page, size, total, onChange }: PagerProps) {
  if (total === 0) return null;
  const first = (page - 1) * size + 1;
  const pages = Math.ceil(total / size);
  return (
    <div className="pager">
      <span>{text.pager.range(first, Math.min(page * size, total), total)}</span>
      {pages > 1 ? (
        <Pagination
          value={page}
          total={pages}
          onChange={onChange}
          size="sm"
          siblings={1}
          getControlProps={(control) => ({ 'aria-label': text.pager.controls[control] })}
          getItemProps={(item) => ({ 'aria-label': text.pager.item(item) })}
        />
      ) : null}
    </div>
  );
}
