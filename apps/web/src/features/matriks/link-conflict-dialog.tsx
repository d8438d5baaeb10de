import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ConflictLink, LinkDecision } from '../../api/types';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { LINK_WORDS } from '../../text/id/words';
import { Dialog } from '../../ui/dialog';
import { useDecideLinks } from './use-decide-links';

interface LinkConflictDialogProps {
  conflicts: readonly ConflictLink[];
  mine: LinkDecision;
  onConflict: (conflicts: readonly ConflictLink[], mine: LinkDecision) => void;
  onClose: () => void;
}

/** A whole page of them would push the choice off the screen. */
const SHOWN = 8;

/** What others decided on links that I was deciding on, what I decided, and a choice. */
export function LinkConflictDialog(props: LinkConflictDialogProps) {
  const { conflicts, mine, onClose, onConflict } = props;
  const client = useQueryClient();
  const close = (): void => {
    onClose();
    void client.invalidateQueries();
  };
  const decide = useDecideLinks({ onDone: onClose, onConflict });
  const now = new Map(conflicts.map(({ linkId, linkVersion }) => [linkId, linkVersion]));
  const others = mine.links.filter(({ id }) => !now.has(id));
  const renewed = mine.links.map(({ id, version }) => ({ id, version: now.get(id) ?? version }));
  const keepTheirs = (): void =>
    others.length > 0 ? decide.mutate({ ...mine, links: others }) : close();
  const t = text.taut.conflict;
  const more = conflicts.length - SHOWN;
  return (
    <Dialog title={t.title} closeLabel={t.later} size="lg" onClose={close}>
      <p style={{ marginBottom: 10 }}>{t.intro}</p>
      {conflicts.slice(0, SHOWN).map((conflict) => (
        <ConflictOfLink key={conflict.linkId} conflict={conflict} mine={mine} />
      ))}
      {more > 0 ? <p className="cell-sub">{t.more(more)}</p> : null}
      <div className="actions" style={{ marginTop: 14, justifyContent: 'flex-end' }}>
        <Button variant="default" loading={decide.isPending} onClick={keepTheirs}>
          {t.keepTheirs}
        </Button>
        <Button
          loading={decide.isPending}
          onClick={() => decide.mutate({ ...mine, links: renewed })}
        >
          {t.takeMine}
        </Button>
      </div>
    </Dialog>
  );
}

function ConflictOfLink({ conflict, mine }: { conflict: ConflictLink; mine: LinkDecision }) {
  const { timeZone, timeZoneLabel } = useScope().context;
  const { changedBy: who, changedAt: at, linkReason } = conflict;
  const t = text.taut.conflict;
  return (
    <section className="conflict-field" aria-label={conflict.nama}>
      <h3>{conflict.nama}</h3>
      <p className="cell-sub">
        {conflict.linkedTo.code} {conflict.linkedTo.name}
      </p>
      <p>
        <b>{t.theirs(LINK_WORDS[conflict.linkStatus])}</b>
        {who && at ? ` ${t.by(who, formatDateTime(at, { timeZone, timeZoneLabel }))}` : ''}
        {linkReason ? `. ${t.reason(linkReason)}` : ''}
      </p>
      <p>
        <b>{t.mine(LINK_WORDS[mine.decision])}</b>
        {mine.reason ? `. ${t.reason(mine.reason)}` : ''}
      </p>
    </section>
  );
}
