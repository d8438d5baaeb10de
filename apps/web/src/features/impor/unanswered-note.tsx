import { Button } from '@mantine/core';
import type { ImportPreview } from '../../api/types';
import type { Filters } from '../../scope/use-filters';
import { text } from '../../text/id';

/** Says that conflicts wait for an answer, and leads to them. */
export function UnansweredNote({
  preview: { unanswered, state },
  filters,
}: {
  preview: ImportPreview;
  filters: Filters;
}) {
  const t = text.pratinjau;
  if (unanswered.cells === 0 || state !== 'pratinjau') return null;
  return (
    <div className="note bad" role="status">
      <p>{t.unanswered(unanswered.cells, unanswered.rows)}</p>
      {filters.get('kelas') === 'bentrok' ? null : (
        <Button variant="default" onClick={() => filters.set({ kelas: 'bentrok' })}>
          {t.showConflicts}
        </Button>
      )}
    </div>
  );
}
