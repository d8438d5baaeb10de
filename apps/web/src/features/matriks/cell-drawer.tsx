import { Drawer } from '@mantine/core';
import type { CellDetail } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { STEP_MEANINGS } from '../../text/id/words';
import { BasisNote, FindingCard } from '../../ui/finding-card';
import { Money } from '../../ui/money';
import { EmptyState, Loaded } from '../../ui/states';
import { StepPill } from '../../ui/step-pill';
import { LinkDecider } from './link-decider';

interface CellDrawerProps {
  /** `priorityId:pemdaCode`, or '' when no cell is open */
  selected: string;
  onClose: () => void;
}

/** What stands behind one cell of the matrix. */
export function CellDrawer({ selected, onClose }: CellDrawerProps) {
  const [priority = '', pemda = ''] = selected.split(':');
  return (
    <Drawer
      opened={priority !== '' && pemda !== ''}
      onClose={onClose}
      position="right"
      size="min(720px, 100vw)"
      title={text.matriks.detail}
      closeButtonProps={{ 'aria-label': text.matriks.close }}
    >
      {priority && pemda ? <CellContent priority={priority} pemda={pemda} /> : null}
    </Drawer>
  );
}

function CellContent({ priority, pemda }: { priority: string; pemda: string }) {
  const { params } = useScope();
  const detail = useApi<CellDetail>('/matrix/cell', { tahapan: params.tahapan, priority, pemda });
  return (
    <Loaded query={detail}>
      {(data) => (
        <div className="stack">
          <CellSummary detail={data} />
          {data.findings.length > 0 ? (
            <section className="stack">
              <h2>{text.matriks.why}</h2>
              <BasisNote findings={data.findings} />
              {data.findings.map((finding) => (
                <FindingCard key={finding.id} finding={finding} />
              ))}
            </section>
          ) : null}
          <section>
            <h2>{text.matriks.programs}</h2>
            {data.hiddenPrograms > 0 ? (
              <p className="muted">{text.matriks.hiddenPrograms(data.hiddenPrograms)}</p>
            ) : null}
            {data.programs.length > 0 ? (
              <LinkDecider links={data.programs} />
            ) : (
              <EmptyState title={text.matriks.noPrograms}>
                {text.matriks.noProgramsDetail}
              </EmptyState>
            )}
          </section>
        </div>
      )}
    </Loaded>
  );
}

function CellSummary({ detail }: { detail: CellDetail }) {
  const { cell, priority, pemda } = detail;
  const t = text.matriks;
  return (
    <section>
      <p className="muted">{pemda.name}</p>
      <h2 style={{ fontSize: 18, marginBottom: 8 }}>
        {priority.code} {priority.name}
      </h2>
      <p>
        <StepPill step={cell.step} /> <span className="muted">{STEP_MEANINGS[cell.step]}</span>
      </p>
      {cell.stepIfAccepted === cell.step ? null : (
        <p style={{ marginTop: 6 }}>
          <span className="muted">{t.ifAccepted}</span> <StepPill step={cell.stepIfAccepted} />
        </p>
      )}
      <dl className="facts" style={{ marginTop: 12 }}>
        <dt>{t.pagu}</dt>
        <dd>
          <Money amount={cell.pagu} />
        </dd>
        {cell.proposedCount > 0 ? (
          <>
            <dt>{t.proposedPagu}</dt>
            <dd>
              <Money amount={cell.proposedPagu} /> ({t.proposed(cell.proposedCount)})
            </dd>
          </>
        ) : null}
        <dt>{t.need}</dt>
        <dd>{cell.need === null ? t.noNeed : <Money amount={cell.need} />}</dd>
        {cell.shortage === null ? null : (
          <>
            <dt>{t.shortage}</dt>
            <dd>
              <Money amount={cell.shortage} />
            </dd>
          </>
        )}
        <dt>{t.desaCount}</dt>
        <dd>{cell.desaCount}</dd>
      </dl>
    </section>
  );
}
