import type { ImportResult } from '../../api/types';
import { formatCount, formatPercent } from '../../format/number';
import { formatRupiah } from '../../format/rupiah';
import { text } from '../../text/id';

type Figure = readonly [label: string, value: string];

function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="card result-figures">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a list of reference brought. */
export function ResultCounts({ result }: { result: ImportResult }) {
  const t = text.impor;
  const figures: Figure[] = [
    [t.rows, formatCount(result.rows)],
    [t.added, formatCount(result.added)],
    [t.changed, formatCount(result.changed)],
    [t.unchanged, formatCount(result.unchanged)],
    ...result.counts.map(({ label, value }): Figure => [label, value]),
    [t.totalBefore, formatRupiah(result.totalBefore)],
    [t.totalAfter, formatRupiah(result.totalAfter)],
  ];
  return <Figures figures={figures} />;
}

/** How the file was recognised, and on what. */
export function layoutWords({ layout, sheet, confidence }: ImportResult): string {
  const t = text.impor;
  return `${t.layout(t.layouts[layout] ?? layout, sheet, formatPercent(confidence, 1))}.`;
}

/** What the file itself holds, whatever the plan says: folded away, its warnings are not. */
export function ImportFacts({ result }: { result: ImportResult }) {
  const t = text.pratinjau;
  const figures: Figure[] = [
    [text.impor.rows, formatCount(result.rows)],
    ...result.counts.map(({ label, value }): Figure => [label, value]),
  ];
  return (
    <>
      <ImportNotices result={result} />
      <details className="card flush">
        <summary className="folded">{t.facts}</summary>
        <div style={{ padding: '0 16px 14px' }}>
          <p className="muted">{layoutWords(result)}</p>
          <Figures figures={figures} />
        </div>
      </details>
    </>
  );
}

export function ImportNotices({ result }: { result: ImportResult }) {
  const t = text.impor;
  const ignored = result.ignoredColumns;
  if (result.notices.length === 0 && ignored.length === 0) return null;
  return (
    <section className="card">
      <h2>{t.notices}</h2>
      <ul>
        {result.notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
        {ignored.length > 0 ? <li>{t.ignored(ignored.join(', '))}</li> : null}
      </ul>
    </section>
  );
}
