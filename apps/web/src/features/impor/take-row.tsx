import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { ImportChange, ImportPreview } from '../../api/types';
import { useSend } from '../../api/use-send';
import { text } from '../../text/id';
import { ProblemNote } from '../../ui/problem-note';

/** The tick of one row: it shows at once what was chosen, and goes back when that is refused. */
export function TakeRow({ preview, row }: { preview: ImportPreview; row: ImportChange }) {
  const t = text.pratinjau;
  const path = `/imports/${preview.jobId}`;
  const [wanted, setWanted] = useState(row.accepted);
  const decide = useSend<ImportPreview>({ refresh: [`${path}/changes`, `${path}/preview`] });
  if (row.class === 'sama' || row.class === 'bentrok') return null;
  const tick = (accepted: boolean): void => {
    setWanted(accepted);
    decide.mutate({ path: `${path}/decisions`, body: { accepted, ids: [row.id] } });
  };
  return (
    <>
      <Checkbox
        aria-label={row.class === 'hilang' ? t.removeRow(row.nama) : t.takeRow(row.nama)}
        checked={decide.isPending ? wanted : row.accepted}
        disabled={!preview.mayDecide}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <ProblemNote error={decide.error} />
    </>
  );
}
