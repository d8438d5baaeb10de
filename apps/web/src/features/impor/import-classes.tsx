import type { ImportPreview } from '../../api/types';
import { formatCount } from '../../format/number';
import type { Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { ImportClassPill } from './import-class-pill';

interface ImportClassesProps {
  preview: ImportPreview;
  /** how many rows hold a wrong cell: they are no part of a preview */
  wrong: number;
  filters: Filters;
}

/** Only a file that came from an export can disagree with the plan. */
const shownClasses = ({ classes, exportedAt }: ImportPreview): ImportPreview['classes'] =>
  classes.filter(({ class: of, count }) => of !== 'bentrok' || (exportedAt !== null && count > 0));

/** How many rows are in each class; pressing one keeps its rows below, pressing again frees them. */
export function ImportClasses({ preview, wrong, filters }: ImportClassesProps) {
  const t = text.pratinjau;
  const isOpen = preview.state === 'pratinjau' || preview.state === 'dibatalkan';
  const chosen = filters.get('kelas');
  return (
    <ul className="plain-list tiles" aria-label={t.classes}>
      {shownClasses(preview).map(({ class: of, count, accepted }) => (
        <li key={of}>
          <button
            type="button"
            className="card tile"
            aria-pressed={chosen === of}
            onClick={() => filters.set({ kelas: chosen === of ? '' : of })}
          >
            <span>
              <ImportClassPill of={of} />
            </span>
            <span className="figure">{formatCount(count)}</span>
            <span className="muted small">
              {t.classSub[isOpen ? 'open' : 'stored'][of](accepted)}
            </span>
          </button>
        </li>
      ))}
      <li>
        <div className="card tile still">
          <span>
            <ImportClassPill of="salah" />
          </span>
          <span className="figure">{formatCount(wrong)}</span>
          {wrong === 0 ? <span className="muted small">{t.nothingWrong}</span> : null}
        </div>
      </li>
    </ul>
  );
}
