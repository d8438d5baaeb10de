import { Button, Checkbox } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ConflictLink, LinkDecision, LinkedProgram } from '../../api/types';
import { formatPercent } from '../../format/number';
import { programPath } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { LINK_WORDS } from '../../text/id/words';
import { Money } from '../../ui/money';
import { LinkConflictDialog } from './link-conflict-dialog';
import { RejectDialog } from './reject-dialog';
import { useDecideLinks } from './use-decide-links';

interface LinkDeciderProps {
  links: readonly LinkedProgram[];
  /** names the priority on each row; not needed where all serve the same one */
  showPriority?: boolean;
}

const isProposed = (link: LinkedProgram): boolean => link.linkStatus === 'diusulkan';

/** Programs linked to a priority; a planner accepts or rejects proposed links, many at once. */
export function LinkDecider({ links, showPriority }: LinkDeciderProps) {
  const { session } = useScope();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [conflict, setConflict] = useState<Conflict>();
  const proposed = links.filter(isProposed);
  const selected = proposed.filter(({ linkId }) => chosen.has(linkId));
  const mayDecide = session.may.decideLinks && proposed.length > 0;
  const toggle = (id: number): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <>
      {mayDecide ? (
        <DecisionBar
          proposed={proposed}
          selected={selected}
          onSelect={(picked) => setChosen(new Set(picked.map(({ linkId }) => linkId)))}
          onConflict={(conflicts, mine) => setConflict({ conflicts, mine })}
        />
      ) : null}
      {conflict ? (
        <LinkConflictDialog
          {...conflict}
          onConflict={(conflicts, mine) => setConflict({ conflicts, mine })}
          onClose={() => {
            setConflict(undefined);
            setChosen(new Set());
          }}
        />
      ) : null}
      <ul className="plain-list">
        {links.map((link) => (
          <LinkRow
            key={link.linkId}
            link={link}
            showPriority={showPriority ?? false}
            checked={chosen.has(link.linkId)}
            onToggle={mayDecide && isProposed(link) ? () => toggle(link.linkId) : undefined}
          />
        ))}
      </ul>
    </>
  );
}

interface Conflict {
  conflicts: readonly ConflictLink[];
  mine: LinkDecision;
}

interface DecisionBarProps {
  proposed: readonly LinkedProgram[];
  selected: readonly LinkedProgram[];
  onSelect: (links: readonly LinkedProgram[]) => void;
  onConflict: (conflicts: readonly ConflictLink[], mine: LinkDecision) => void;
}

const seen = (links: readonly LinkedProgram[]): LinkDecision['links'] =>
  links.map(({ linkId, linkVersion }) => ({ id: linkId, version: linkVersion }));

function DecisionBar({ proposed, selected, onSelect, onConflict }: DecisionBarProps) {
  const [rejecting, setRejecting] = useState(false);
  const decide = useDecideLinks({
    onDone: () => {
      setRejecting(false);
      onSelect([]);
    },
    onConflict: (conflicts, mine) => {
      setRejecting(false);
      onConflict(conflicts, mine);
    },
  });
  const none = selected.length === 0;
  const t = text.taut;
  return (
    <div className="actions decision-bar">
      <Checkbox
        label={none ? t.selectAll : t.selected(selected.length)}
        checked={!none && selected.length === proposed.length}
        className="decision-choice"
        indeterminate={!none && selected.length < proposed.length}
        onChange={() => onSelect(selected.length === proposed.length ? [] : proposed)}
      />
      <Button
        size="compact-sm"
        disabled={none}
        loading={decide.isPending}
        onClick={() => decide.mutate({ links: seen(selected), decision: 'terverifikasi' })}
      >
        {t.accept}
      </Button>
      <Button
        size="compact-sm"
        variant="outline"
        disabled={none}
        onClick={() => setRejecting(true)}
      >
        {t.reject}
      </Button>
      <RejectDialog
        opened={rejecting}
        busy={decide.isPending}
        onClose={() => setRejecting(false)}
        onReject={(reason) => decide.mutate({ links: seen(selected), decision: 'ditolak', reason })}
      />
    </div>
  );
}

interface LinkRowProps {
  link: LinkedProgram;
  showPriority: boolean;
  checked: boolean;
  onToggle: (() => void) | undefined;
}

function LinkRow({ link: row, showPriority, checked, onToggle }: LinkRowProps) {
  const { link } = useScope();
  const t = text.taut;
  return (
    <li className="link-row">
      {onToggle ? (
        <Checkbox checked={checked} onChange={onToggle} aria-label={t.select(row.nama)} />
      ) : (
        <span />
      )}
      <div>
        <Link className="cell-title" to={link(programPath(row.id))}>
          {row.nama}
        </Link>
        <div className="cell-sub">
          {row.kode} · {row.opdName}
          {showPriority ? ` · ${row.pemdaName}` : ''}
        </div>
        {showPriority ? (
          <div>
            <IconArrowRight className="inline-icon" size={14} aria-label={t.to} />{' '}
            {row.linkedTo.code} {row.linkedTo.name}
          </div>
        ) : null}
        <div className="cell-sub">
          {row.linkReason
            ? `${row.linkReason} (${t.origin(row.linkOrigin)})`
            : t.originAlone(row.linkOrigin)}
        </div>
      </div>
      <div className="number">
        <Money amount={row.pagu} />
        <div className="cell-sub">
          {LINK_WORDS[row.linkStatus]}
          {row.share < 1 ? `, ${t.share(formatPercent(row.share, 1))}` : ''}
        </div>
      </div>
    </li>
  );
}
