import { Button } from '@mantine/core';
import type { ImportMapping } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';

/** Says whose answer a file was read with, and leads back to the question. */
export function MappedNote({ jobId }: { jobId: string }) {
  const { context } = useScope();
  const filters = useFilters();
  const { data } = useApi<ImportMapping>(`/imports/${jobId}/mapping`);
  const t = text.pemetaan;
  if (!data?.answeredAt || data.answeredBy === null) return null;
  const when = formatDateTime(data.answeredAt, context);
  return (
    <div className="note mapped-note">
      <span>
        {data.likeFile === null
          ? t.own(data.answeredBy, when)
          : t.like(data.likeFile, data.answeredBy, when)}
      </span>
      {data.mayAnswer ? (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => filters.set({ pemetaan: 'ubah' })}
        >
          {t.change}
        </Button>
      ) : null}
    </div>
  );
}
