import type { CellError } from '../../api/types';
import { formatCount } from '../../format/number';
import { text } from '../../text/id';
import { DataTable, type Column } from '../../ui/data-table';

const COLUMNS: readonly Column<CellError>[] = [
  { key: 'sheet', head: text.impor.sheet, cell: (error) => error.sheet },
  { key: 'row', head: text.impor.row, align: 'number', cell: (error) => formatCount(error.row) },
  { key: 'column', head: text.impor.column, cell: (error) => error.column },
  {
    key: 'value',
    head: text.impor.value,
    cell: (error) => <code>{error.value || text.impor.blank}</code>,
  },
  { key: 'rule', head: text.impor.rule, cell: (error) => error.rule },
  { key: 'advice', head: text.impor.advice, cell: (error) => <b>{error.advice}</b> },
];

/** Each wrong cell by its place in the file, with the rule it breaks and how to mend it. */
export function CellErrors({ errors, total }: { errors: readonly CellError[]; total: number }) {
  const t = text.impor;
  return (
    <section className="card flush">
      <div style={{ padding: '14px 16px 4px' }}>
        <h2 style={{ marginBottom: 2 }}>{t.errors(total)}</h2>
        <p className="muted">
          {t.errorsHelp} {errors.length < total ? t.errorsShown(errors.length, total) : null}
        </p>
      </div>
      <DataTable
        caption={t.errors(total)}
        columns={COLUMNS}
        rows={errors}
        rowKey={(error) => `${error.sheet} ${error.row} ${error.column} ${error.rule}`}
      />
    </section>
  );
}
