import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Summary } from '../../api/types';
import { formatCount } from '../../format/number';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { STEP_WORDS } from '../../text/id/words';
import { MoneyShort } from '../../ui/money';
import { EmptyState } from '../../ui/states';
import { StepGlyph } from '../../ui/step-glyph';
import { StepLegend, STEPS } from '../../ui/step-pill';

type Rung = Summary['ladder'][number];

function wordsOf(steps: Rung['steps']): string {
  const said = STEPS.filter((step) => steps[step] > 0);
  return said.map((step) => text.ringkasan.stepCount(steps[step], STEP_WORDS[step])).join(', ');
}

/** One stacked bar per priority; the same figures are one press away as a table. */
export function SupportLadder({ ladder }: { ladder: Summary['ladder'] }) {
  const [asTable, setAsTable] = useState(false);
  const t = text.ringkasan;
  return (
    <section className="card">
      <div className="page-head" style={{ marginBottom: 4, alignItems: 'center' }}>
        <h2 style={{ margin: 0 }}>{t.ladder}</h2>
        <Button variant="subtle" size="compact-xs" onClick={() => setAsTable(!asTable)}>
          {asTable ? t.asChart : t.asTable}
        </Button>
      </div>
      {ladder.length === 0 ? (
        <EmptyState title={t.ladderEmpty}>{t.ladderEmptyDetail}</EmptyState>
      ) : (
        <LadderTable ladder={ladder} asTable={asTable} />
      )}
      <StepLegend label={t.legend} />
    </section>
  );
}

function LadderTable({ ladder, asTable }: { ladder: Summary['ladder']; asTable: boolean }) {
  const t = text.ringkasan;
  return (
    <div className="table-scroll">
      <table className={`table ladder${asTable ? '' : ' bars'}`}>
        <caption className="visually-hidden">{t.ladder}</caption>
        <thead>
          <tr>
            <th scope="col">{t.priority}</th>
            {asTable ? <StepHeads /> : <th scope="col">{t.ladderColumn}</th>}
            <th scope="col" className="number">
              {t.linkedPagu}
            </th>
          </tr>
        </thead>
        <tbody>
          {ladder.map((rung) => (
            <LadderRow key={rung.priorityId} rung={rung} asTable={asTable} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StepHeads() {
  return STEPS.map((step) => (
    <th key={step} scope="col" className="number" title={STEP_WORDS[step]}>
      <StepGlyph step={step} />
      <span className="visually-hidden">{STEP_WORDS[step]}</span>
    </th>
  ));
}

function LadderRow({ rung, asTable }: { rung: Rung; asTable: boolean }) {
  const { link } = useScope();
  const to = link(PATHS.matriks, { tingkat: 'PP', induk: String(rung.priorityId) });
  return (
    <tr>
      <th scope="row">
        <Link className="ladder-name clamp" to={to} title={rung.name}>
          {rung.code} {rung.name}
        </Link>
      </th>
      {asTable ? (
        STEPS.map((step) => (
          <td key={step} className="number">
            {formatCount(rung.steps[step])}
          </td>
        ))
      ) : (
        <td>
          <LadderBar steps={rung.steps} />
        </td>
      )}
      <td className="number">
        <MoneyShort amount={rung.linkedPagu} />
      </td>
    </tr>
  );
}

function LadderBar({ steps }: { steps: Rung['steps'] }) {
  const total = steps.reduce((sum, count) => sum + count, 0);
  const words = wordsOf(steps);
  return (
    <div className="bar ladder-bar" role="img" aria-label={words} title={words}>
      {STEPS.filter((step) => steps[step] > 0).map((step) => (
        <i
          key={step}
          className={`fill-${step}`}
          style={{ width: `${(steps[step] / total) * 100}%` }}
        />
      ))}
    </div>
  );
}
