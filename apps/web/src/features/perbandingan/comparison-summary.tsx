import type { ReactNode } from 'react';
import type { ComparedStage, Comparison } from '../../api/types';
import { formatRupiah } from '../../format/rupiah';
import { text } from '../../text/id';
import { Delta } from '../../ui/delta';

/** What a head of office reads: the warning, the sentences, the totals. */
export function ComparisonSummary({ data, actions }: { data: Comparison; actions: ReactNode }) {
  const t = text.perbandingan;
  return (
    <>
      {data.differentYears ? (
        <p className="note" role="note">
          <b>{t.differentYears(data.from.tahun, data.to.tahun)}</b>
        </p>
      ) : null}
      {data.notices.length > 0 ? (
        <div className="note" role="note">
          <b>{t.missing}</b>
          {data.notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
      ) : null}
      <section className="grid wide-left">
        <div className="card">
          <h2>{t.summary}</h2>
          <ul>
            {data.summary.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        <div className="card">
          <h2>{t.totals}</h2>
          <ul className="plain-list row-list">
            <Total stage={data.from} amount={data.totals.before} rows={data.totals.rowsBefore} />
            <Total stage={data.to} amount={data.totals.after} rows={data.totals.rowsAfter} />
            <li>
              <b>{t.delta}</b>
              <b>
                <Delta amount={data.totals.delta} />
              </b>
            </li>
          </ul>
          <div className="actions">{actions}</div>
        </div>
      </section>
      {data.sentences.length > 0 ? (
        <details className="card">
          <summary>{t.sentences}</summary>
          <ol>
            {data.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}

function Total({ stage, amount, rows }: { stage: ComparedStage; amount: string; rows: number }) {
  const t = text.perbandingan;
  return (
    <li>
      <span>
        {stage.label}
        <span className="cell-sub">
          {' '}
          {stage.ratified ? t.ratified : t.live}, {t.rowsOf(rows)}
        </span>
      </span>
      <span className="amount">{formatRupiah(amount)}</span>
    </li>
  );
}
