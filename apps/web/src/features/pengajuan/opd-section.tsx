import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PengajuanBoard, PengajuanRow, PengajuanStatus } from '../../api/types';
import { formatCount } from '../../format/number';
import { useScope } from '../../scope/scope';
import type { Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { PENGAJUAN_WORDS } from '../../text/id/words';
import { Choice } from '../../ui/choice';
import { SearchField } from '../../ui/search-field';
import { EmptyState } from '../../ui/states';
import { OpdTable } from './opd-table';
import { VerdictBar } from './verdict-bar';
import { isJudgeable, nextStepFirst } from './whose-turn';

const STATUSES = Object.keys(PENGAJUAN_WORDS) as PengajuanStatus[];
const STEP = 60;

interface OpdSectionProps {
  data: PengajuanBoard;
  filters: Filters;
  onSend?: (row: PengajuanRow) => void;
}

/** The agencies one by one; the planner judges many of them at once. */
export function OpdSection({ data, filters, onSend }: OpdSectionProps) {
  const { session } = useScope();
  const [shown, setShown] = useState(STEP);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const rows = nextStepFirst(filterRows(data.rows, filters));
  const visible = rows.slice(0, shown);
  const judges = session.may.verifyPlans;
  const toggle = (opdId: number): void => {
    const next = new Set(chosen);
    if (!next.delete(opdId)) next.add(opdId);
    setChosen(next);
  };
  const t = text.pengajuan;
  return (
    <section style={{ marginTop: 24 }}>
      <h2>{t.rows}</h2>
      <RowFilters data={data} filters={filters} found={rows.length} />
      {judges && visible.some(isJudgeable) ? (
        <VerdictBar rows={visible} chosen={chosen} onChoose={(ids) => setChosen(new Set(ids))} />
      ) : null}
      <div className="card flush">
        {rows.length === 0 ? (
          <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
        ) : (
          <OpdTable
            rows={visible}
            chosen={judges ? chosen : undefined}
            onToggle={toggle}
            onSend={onSend}
          />
        )}
        {rows.length > shown ? (
          <div className="pager">
            <span>{t.ofTotal(shown, rows.length)}</span>
            <Button variant="default" onClick={() => setShown(shown + STEP)}>
              {t.more(Math.min(STEP, rows.length - shown))}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  );
}

function filterRows(rows: readonly PengajuanRow[], filters: Filters): PengajuanRow[] {
  const status = filters.get('status');
  const daerah = filters.get('daerah');
  const wanted = filters.get('q').toLocaleLowerCase('id');
  return rows.filter(
    (row) =>
      (!status || row.status === status) &&
      (!daerah || row.pemdaCode === daerah) &&
      row.opdName.toLocaleLowerCase('id').includes(wanted),
  );
}

interface RowFiltersProps {
  data: PengajuanBoard;
  filters: Filters;
  found: number;
}

function RowFilters({ data, filters, found }: RowFiltersProps) {
  const t = text.pengajuan;
  const count = (status: PengajuanStatus): string =>
    formatCount(data.rows.filter((row) => row.status === status).length);
  return (
    <div className="filters">
      <SearchField
        label={t.search}
        placeholder={t.searchHint}
        value={filters.get('q')}
        onSearch={(q) => filters.set({ q })}
      />
      <Choice
        label={t.status}
        all={t.allStatuses}
        options={STATUSES.map((value) => ({
          value,
          label: `${PENGAJUAN_WORDS[value]} (${count(value)})`,
        }))}
        value={filters.get('status')}
        onChange={(status) => filters.set({ status })}
      />
      {data.governments.length > 1 ? (
        <Choice
          label={t.government}
          all={t.allGovernments}
          options={data.governments.map(({ code, name }) => ({ value: code, label: name }))}
          value={filters.get('daerah')}
          onChange={(daerah) => filters.set({ daerah })}
        />
      ) : null}
      <span className="muted">{t.ofTotal(found, data.rows.length)}</span>
    </div>
  );
}
