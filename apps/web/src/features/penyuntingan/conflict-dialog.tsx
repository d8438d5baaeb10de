import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { Dialog } from '../../ui/dialog';
import type { GridColumn } from './grid-columns';
import type { GridRow } from './grid-state';
import { differencesOf, keepMine, type Difference } from './merge-conflict';

interface ConflictDialogProps {
  row: GridRow;
  columns: readonly GridColumn[];
  onClose: () => void;
  onResolve: (draft: Record<string, string>) => void;
}

/** Both versions field by field, who wrote the other one and when, and a choice for each. */
export function ConflictDialog({ row, columns, onClose, onResolve }: ConflictDialogProps) {
  const current = row.conflict!;
  const differences = differencesOf(columns, row, current);
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(
    () => new Set(differences.map(({ column }) => column.field)),
  );
  const choose = (field: string, isTheirs: boolean): void => {
    const next = new Set(theirs);
    if (isTheirs) next.add(field);
    else next.delete(field);
    setTheirs(next);
  };
  const t = text.penyuntingan.conflict;
  return (
    <Dialog title={t.title} closeLabel={t.later} size="lg" onClose={onClose}>
      {differences.length === 0 ? <p>{t.none}</p> : null}
      {differences.map((difference) => (
        <Choice
          key={difference.column.field}
          difference={difference}
          isTheirs={theirs.has(difference.column.field)}
          onChoose={(isTheirs) => choose(difference.column.field, isTheirs)}
        />
      ))}
      <div className="actions" style={{ marginTop: 14, justifyContent: 'flex-end' }}>
        <Button variant="default" onClick={onClose}>
          {t.later}
        </Button>
        <Button onClick={() => onResolve(keepMine(columns, row, { current, theirs }))}>
          {t.apply}
        </Button>
      </div>
    </Dialog>
  );
}

interface ChoiceProps {
  difference: Difference;
  isTheirs: boolean;
  onChoose: (isTheirs: boolean) => void;
}

function Choice({ difference, isTheirs, onChoose }: ChoiceProps) {
  const { column, mine, theirs, change } = difference;
  const { timeZone, timeZoneLabel } = useScope().context;
  const t = text.penyuntingan.conflict;
  return (
    <fieldset className="conflict-field">
      <legend>{column.head}</legend>
      <dl className="facts">
        <dt>{t.mine}</dt>
        <dd>{mine || t.blank}</dd>
        <dt>{t.theirs}</dt>
        <dd>
          {theirs || t.blank}
          {change ? (
            <div className="cell-sub">
              {t.by(change.by, formatDateTime(change.at, { timeZone, timeZoneLabel }))}
            </div>
          ) : null}
        </dd>
      </dl>
      <SegmentedControl
        data={[
          { value: 'mine', label: t.mine },
          { value: 'theirs', label: t.theirs },
        ]}
        value={isTheirs ? 'theirs' : 'mine'}
        onChange={(value) => onChoose(value === 'theirs')}
      />
    </fieldset>
  );
}
