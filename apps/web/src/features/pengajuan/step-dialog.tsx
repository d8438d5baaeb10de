import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { PengajuanAction, PengajuanRow, RowNote } from '../../api/types';
import { formatCount } from '../../format/number';
import { formatRupiah, sumRupiah } from '../../format/rupiah';
import { text } from '../../text/id';
import { Dialog } from '../../ui/dialog';
import { StepRefusal } from './step-refusal';
import { useTakeStep } from './use-take-step';

interface StepDialogProps {
  action: PengajuanAction;
  /** as they stand now: after a refusal the caller hands over what was read anew */
  rows: readonly PengajuanRow[];
  rowNotes?: RowNote[];
  onClose: () => void;
  onDone: () => void;
}

/** What a step does and to what, before it is taken; stays open with the reason when refused. */
export function StepDialog({ action, rows, rowNotes, onClose, onDone }: StepDialogProps) {
  const [note, setNote] = useState('');
  const step = useTakeStep(onDone);
  const words = wordsOf(action, rows);
  const open = rows.filter((row) => row.actions.includes(action));
  // Notes on single rows say already what is to be mended.
  const needsNote = words.needsNote && !rowNotes?.length;
  const isReady = open.length > 0 && (!needsNote || note.trim() !== '');
  const t = text.pengajuan;
  return (
    <Dialog title={words.title} closeLabel={t.cancel} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          step.mutate({ action, rows: open, note: note.trim(), rowNotes });
        }}
      >
        {step.error ? <StepRefusal error={step.error} /> : null}
        {open.length === 0 ? <p role="status">{t.nothingLeft}</p> : null}
        {words.what}
        <Concerned rows={open} />
        {rowNotes && rowNotes.length > 0 ? <p>{t.rowNotesToo(rowNotes.length)}</p> : null}
        {action === 'verifikasi' ? null : (
          <Textarea
            label={words.noteLabel}
            placeholder={needsNote ? t.notePlaceholder : undefined}
            rows={3}
            maxLength={2000}
            required={needsNote}
            data-autofocus
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
        <div className="actions" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={step.isPending} disabled={!isReady}>
            {words.button}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface StepWords {
  title: string;
  button: string;
  what: ReactNode;
  noteLabel: string;
  needsNote: boolean;
}

function wordsOf(action: PengajuanAction, rows: readonly PengajuanRow[]): StepWords {
  const t = text.pengajuan;
  if (action !== 'ajukan') {
    const { title, button, what } = t.verdicts[action];
    const needsNote = action !== 'verifikasi';
    const said = <p>{what}</p>;
    return { title: title(rows.length), button, what: said, noteLabel: t.noteLabel, needsNote };
  }
  const lines = rows.reduce((sum, { programs }) => sum + programs, 0);
  const pagu = formatRupiah(sumRupiah(rows.map((row) => row.pagu)));
  const what = (
    <>
      <p>
        <b>{t.sendWhat(lines, pagu)}</b>
      </p>
      <p>{t.sendLock}</p>
    </>
  );
  const noteLabel = t.sendNote;
  return { title: t.sendTitle(rows.length), button: t.send, what, noteLabel, needsNote: false };
}

function Concerned({ rows }: { rows: readonly PengajuanRow[] }) {
  const t = text.pengajuan;
  return (
    // A long list scrolls, so the keyboard must reach it.
    <ul className="plain-list row-list concerned" tabIndex={0} aria-label={t.concerned}>
      {rows.map((row) => (
        <li key={row.opdId}>
          <span>{row.opdName}</span>
          <span className="muted number">
            {formatCount(row.programs)} {t.lines.toLowerCase()}, {formatRupiah(row.pagu)}
          </span>
        </li>
      ))}
    </ul>
  );
}
