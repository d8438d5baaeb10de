import type { ComparedGroup, Comparison } from '../../api/types';
import { text } from '../../text/id';
import { DataTable, type Column } from '../../ui/data-table';
import { Money } from '../../ui/money';
import { Delta } from '../../ui/delta';

function columnsOf({ from, to }: Comparison): Column<ComparedGroup>[] {
  return [
    {
      key: 'agency',
      head: text.perbandingan.opd,
      cardLabel: '',
      cell: ({ agencyName, pemdaName }) => (
        <div>
          {agencyName}
          <div className="cell-sub">{pemdaName}</div>
        </div>
      ),
    },
    {
      key: 'before',
      head: from.label,
      align: 'number',
      cell: ({ before }) => <Money amount={before} />,
    },
    {
      key: 'after',
      head: to.label,
      align: 'number',
      cell: ({ after }) => <Money amount={after} />,
    },
    {
      key: 'delta',
      head: text.perbandingan.delta,
      align: 'number',
      cell: ({ delta }) => <Delta amount={delta} />,
    },
  ];
}

interface AgencyDeltasProps {
  agencies: readonly ComparedGroup[];
  data: Comparison;
}

/** Folded away: the sum of this list is the difference of the totals above. */
export function AgencyDeltas({ agencies, data }: AgencyDeltasProps) {
  if (agencies.length === 0) return null;
  return (
    <details className="card flush">
      <summary className="folded">{text.perbandingan.perAgency}</summary>
      <DataTable
        caption={text.perbandingan.perAgencyCaption}
        columns={columnsOf(data)}
        rows={agencies}
        rowKey={({ pemdaCode, agencyCode }) => `${pemdaCode} ${agencyCode}`}
      />
    </details>
  );
}
