import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { PengajuanRow, RowNote, Verdict } from '../../api/types';
import { formatRupiahShort, sumRupiah } from '../../format/rupiah';
import { text } from '../../text/id';
import { StepDialog } from './step-dialog';
import { isJudgeable } from './whose-turn';

const VERDICTS = Object.keys(text.pengajuan.verdicts) as Verdict[];

interface VerdictBarProps {
  /** all that are on the screen and can be judged */
  rows: readonly PengajuanRow[];
  chosen: ReadonlySet<number>;
  onChoose: (opdIds: readonly number[]) => void;
}

/** Verifies, approves or returns what is chosen, many at once. */
export function VerdictBar({ rows, chosen, onChoose }: VerdictBarProps) {
  const judgeable = rows.filter(isJudgeable);
  const selected = judgeable.filter(({ opdId }) => chosen.has(opdId));
  const none = selected.length === 0;
  const t = text.pengajuan;
  const pagu = formatRupiahShort(sumRupiah(selected.map((row) => row.pagu)));
  const toggleAll = (): void =>
    onChoose(selected.length === judgeable.length ? [] : judgeable.map(({ opdId }) => opdId));
  return (
    <div className="actions decision-bar verdict-bar">
      <Checkbox
        className="decision-choice"
        label={none ? t.chooseAll(judgeable.length) : t.chosen(selected.length, pagu)}
        checked={!none && selected.length === judgeable.length}
        indeterminate={!none && selected.length < judgeable.length}
        onChange={toggleAll}
      />
      <VerdictButtons rows={selected} onDone={() => onChoose([])} />
    </div>
  );
}

interface VerdictButtonsProps {
  rows: readonly PengajuanRow[];
  rowNotes?: RowNote[];
  onDone?: () => void;
}

/** A verdict is offered when every chosen pengajuan can take it. */
export function VerdictButtons({ rows, rowNotes, onDone }: VerdictButtonsProps) {
  const [asked, setAsked] = useState<Verdict>();
  const close = (): void => setAsked(undefined);
  const may = (verdict: Verdict): boolean =>
    rows.length > 0 && rows.every(({ actions }) => actions.includes(verdict));
  return (
    <>
      {VERDICTS.map((verdict) => (
        <Button
          key={verdict}
          size="compact-md"
          variant={verdict === 'verifikasi' ? 'filled' : 'outline'}
          disabled={!may(verdict)}
          onClick={() => setAsked(verdict)}
        >
          {text.pengajuan.verdicts[verdict].button}
        </Button>
      ))}
      {may('kembalikan') && !may('verifikasi') && rows.length > 1 ? (
        <span className="muted small">{text.pengajuan.onlySent}</span>
      ) : null}
      {asked ? (
        <StepDialog
          action={asked}
          rows={rows}
          rowNotes={asked === 'kembalikan' ? rowNotes : undefined}
          onClose={close}
          onDone={() => {
            close();
            onDone?.();
          }}
        />
      ) : null}
    </>
  );
}
