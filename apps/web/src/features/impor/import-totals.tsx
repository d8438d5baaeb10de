import type { ImportPreview } from '../../api/types';
import { formatCount } from '../../format/number';
import { differenceOf } from '../../format/rupiah';
import { text } from '../../text/id';
import { IMPORT_CLASS_WORDS } from '../../text/id/pratinjau';
import { DataTable, type Column } from '../../ui/data-table';
import { Delta } from '../../ui/delta';
import { Money } from '../../ui/money';

type Group = ImportPreview['groups'][number];

const count = (
  name: 'bentrok' | 'baru' | 'berubah' | 'sama' | 'hilang',
  head: string,
): Column<Group> => ({
  key: name,
  head,
  align: 'number',
  cell: (group) => formatCount(group[name]),
});

function columnsOf(groups: readonly Group[]): Column<Group>[] {
  const t = text.pratinjau;
  const hasConflicts = groups.some(({ bentrok }) => bentrok > 0);
  return [
    { key: 'name', head: t.group, cardLabel: '', cell: ({ name }) => name },
    ...(hasConflicts ? [count('bentrok', IMPORT_CLASS_WORDS.bentrok)] : []),
    count('baru', text.impor.added),
    count('berubah', text.impor.changed),
    count('sama', text.impor.unchanged),
    count('hilang', t.missing),
    {
      key: 'before',
      head: t.before,
      align: 'number',
      cell: (row) => <Money amount={row.before} />,
    },
    { key: 'after', head: t.after, align: 'number', cell: (row) => <Money amount={row.after} /> },
    {
      key: 'delta',
      head: t.delta,
      align: 'number',
      cell: ({ before, after }) => <Delta amount={differenceOf(before, after)} />,
    },
  ];
}

/** The money of the whole plan before and after; the parts add up to the same difference. */
export function ImportTotals({ preview }: { preview: ImportPreview }) {
  const t = text.pratinjau;
  const { totalBefore, totalAfter, groups } = preview;
  return (
    <>
      <dl className="card result-figures">
        <div>
          <dt>{t.totalBefore(preview.pemdaName)}</dt>
          <dd>
            <Money amount={totalBefore} />
          </dd>
        </div>
        <div>
          <dt>{t.totalAfter}</dt>
          <dd>
            <Money amount={totalAfter} />
          </dd>
        </div>
        <div>
          <dt>{t.delta}</dt>
          <dd>
            <Delta amount={differenceOf(totalBefore, totalAfter)} />
          </dd>
        </div>
      </dl>
      <details className="card flush">
        <summary className="folded">{t.groups(groups.length)}</summary>
        <DataTable
          caption={t.groups(groups.length)}
          columns={columnsOf(groups)}
          rows={groups}
          rowKey={({ code }) => code}
        />
      </details>
    </>
  );
}
