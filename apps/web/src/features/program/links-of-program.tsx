import type { ProgramLink } from '../../api/types';
import { formatPercent } from '../../format/number';
import { text } from '../../text/id';
import { LINK_WORDS } from '../../text/id/words';
import { EmptyState } from '../../ui/states';

/** Which priorities a program serves, since when it counts, and why it was linked. */
export function LinksOfProgram({ links }: { links: readonly ProgramLink[] }) {
  const t = text.program;
  return (
    <section className="card">
      <h2>{t.links}</h2>
      {links.length === 0 ? (
        <EmptyState title={t.noLinks} />
      ) : (
        <ul className="plain-list row-list">
          {links.map((link) => (
            <li key={link.linkId}>
              <span>
                <b>{link.code}</b> {link.name}
                <div className="cell-sub">{link.reason}</div>
              </span>
              <span className="number">
                {LINK_WORDS[link.status]}
                <div className="cell-sub">{t.share(formatPercent(link.share, 1))}</div>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
