import { Button } from '@mantine/core';
import type { ConflictLokus, DesaChoice } from '../../api/types';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { Dialog } from '../../ui/dialog';
import { differenceOf, mergeLokus, type LokusDifference } from './lokus-conflict';
import { toDraft, type LokusDraft } from './lokus-draft';

interface LokusConflictDialogProps {
  conflict: ConflictLokus;
  base: readonly LokusDraft[];
  mine: readonly LokusDraft[];
  choices: readonly DesaChoice[];
  onClose: () => void;
  onResolve: (rows: LokusDraft[]) => void;
}

/** Who stored another desa list, what they and I did to the one we both opened, and a choice. */
export function LokusConflictDialog(props: LokusConflictDialogProps) {
  const { conflict, base, mine, onClose, onResolve } = props;
  const { timeZone, timeZoneLabel } = useScope().context;
  const theirs = conflict.lokus.map(toDraft);
  const names = new Map(props.choices.map(({ code, name }) => [code, name]));
  const nameOf = ({ desaCode, detail }: LokusDraft): string =>
    [names.get(desaCode) ?? desaCode, detail].filter(Boolean).join(', ');
  const t = text.penyuntingan.lokus.conflict;
  const { changedBy: who, changedAt: at } = conflict;
  return (
    <Dialog title={t.title} closeLabel={t.later} size="lg" onClose={onClose}>
      {who && at ? (
        <p className="conflict-by">{t.by(who, formatDateTime(at, { timeZone, timeZoneLabel }))}</p>
      ) : null}
      <Side
        title={t.theirs}
        none={t.same}
        difference={differenceOf(base, theirs)}
        nameOf={nameOf}
      />
      <Side title={t.mine} none={t.noMine} difference={differenceOf(base, mine)} nameOf={nameOf} />
      <p className="cell-sub">{t.hint}</p>
      <div className="actions" style={{ marginTop: 14, justifyContent: 'flex-end' }}>
        <Button variant="default" onClick={() => onResolve(theirs)}>
          {t.takeTheirs}
        </Button>
        <Button variant="default" onClick={() => onResolve([...mine])}>
          {t.keepMine}
        </Button>
        <Button onClick={() => onResolve(mergeLokus(base, { mine, theirs }))}>{t.merge}</Button>
      </div>
    </Dialog>
  );
}

interface SideProps {
  title: string;
  none: string;
  difference: LokusDifference;
  nameOf: (row: LokusDraft) => string;
}

function Side({ title, none, difference: { added, removed, changed }, nameOf }: SideProps) {
  const t = text.penyuntingan.lokus;
  const told = changed.map(({ row, changes }) => {
    const values = changes.map(({ field, before, after }) => {
      const blank = text.penyuntingan.conflict.blank;
      return t.conflict.value(t[HEADS[field]], before || blank, after || blank);
    });
    return `${nameOf(row)} (${values.join('; ')})`;
  });
  const isSame = added.length + removed.length + changed.length === 0;
  return (
    <section className="conflict-field" aria-label={title}>
      <h3>{title}</h3>
      {isSame ? <p>{none}</p> : null}
      <Desa title={t.conflict.added(added.length)} items={added.map(nameOf)} />
      <Desa title={t.conflict.removed(removed.length)} items={removed.map(nameOf)} />
      <Desa title={t.conflict.changed(changed.length)} items={told} />
    </section>
  );
}

const HEADS = {
  detail: 'detail',
  volume: 'volume',
  satuan: 'satuan',
  monthStart: 'start',
  monthEnd: 'end',
  sasaran: 'sasaran',
  pagu: 'pagu',
} as const;
/** A whole kecamatan at once would push the choice off the screen. */
const SHOWN = 12;

function Desa({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  const more = items.length - SHOWN;
  return (
    <>
      <div>{title}</div>
      <ul>
        {items.slice(0, SHOWN).map((item) => (
          <li key={item}>{item}</li>
        ))}
        {more > 0 ? <li>{text.penyuntingan.lokus.conflict.more(more)}</li> : null}
      </ul>
    </>
  );
}
