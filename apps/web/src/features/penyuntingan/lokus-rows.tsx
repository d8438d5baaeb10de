import { TextInput } from '@mantine/core';
import type { DesaChoice } from '../../api/types';
import { text } from '../../text/id';
import { EmptyState } from '../../ui/states';
import type { LokusDraft } from './lokus-draft';

interface LokusRowsProps {
  rows: readonly LokusDraft[];
  faults: readonly Record<string, string>[];
  choices: readonly DesaChoice[];
  onChange: (rows: LokusDraft[]) => void;
}

const FIELDS = ['detail', 'volume', 'satuan', 'monthStart', 'monthEnd', 'pagu'] as const;

/** The chosen desa, each with its place, volume, months and share. */
export function LokusRows({ rows, faults, choices, onChange }: LokusRowsProps) {
  const t = text.penyuntingan.lokus;
  const heads = [t.detail, t.volume, t.satuan, t.start, t.end, t.pagu];
  const names = new Map(choices.map((desa) => [desa.code, desa]));
  if (rows.length === 0) {
    return (
      <section className="card">
        <EmptyState title={t.none}>{t.noneDetail}</EmptyState>
      </section>
    );
  }
  return (
    <section className="card flush table-scroll">
      <table className="table roomy cards" role="table">
        <caption className="visually-hidden">{t.chosen(rows.length)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[t.desa, ...heads].map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr role="row" key={`${row.desaCode} ${index}`}>
              <td role="cell">
                <span className="cell-title">{names.get(row.desaCode)?.name ?? row.desaCode}</span>
                <div className="cell-sub">{names.get(row.desaCode)?.kecamatan}</div>
              </td>
              {FIELDS.map((field, at) => (
                <td role="cell" key={field} data-label={heads[at]}>
                  <TextInput
                    size="xs"
                    aria-label={`${heads[at]} ${names.get(row.desaCode)?.name ?? ''}`}
                    value={row[field]}
                    error={faults[index]?.[field]}
                    onChange={(event) => {
                      const { value } = event.currentTarget;
                      onChange(
                        rows.map((one, i) => (i === index ? { ...one, [field]: value } : one)),
                      );
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
