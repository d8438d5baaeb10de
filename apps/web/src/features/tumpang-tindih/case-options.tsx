import type { OverlapDetail } from '../../api/types';
import { text } from '../../text/id';

type CaseOptionsProps = Pick<OverlapDetail, 'options' | 'lead'>;

/** The ways out with their price, and who could lead. */
export function CaseOptions({ options, lead }: CaseOptionsProps) {
  const t = text.tumpangTindih;
  return (
    <section className="card">
      <h2>{t.options}</h2>
      <ul className="plain-list option-list">
        {options.map(({ action, text: words, price }) => (
          <li key={action + words}>
            <b>{action}</b>
            {words ? `: ${words}` : ''}
            {price ? <div className="muted">{price}</div> : null}
          </li>
        ))}
      </ul>
      {lead.opd ? (
        <p style={{ marginTop: 12 }}>
          {t.lead} <b>{lead.opd}</b>, {t.because} {lead.reason}.
        </p>
      ) : null}
      <p className="muted small" style={{ marginTop: 12 }}>
        {t.neutral}
      </p>
    </section>
  );
}
