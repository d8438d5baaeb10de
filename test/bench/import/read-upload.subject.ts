import { basename } from 'node:path';
import { Rupiah } from '@app/vocabulary';
import { answerAsSubject } from '../answer-as-subject';
import { readUpload } from './built-reader';

/** Ours: a child process inflates, reads, recognises the layout, checks each cell and types it. */
void answerAsSubject(async (path) => {
  const { rows, errorTotal } = await readUpload({
    path,
    fileName: basename(path),
    kind: 'renja',
    limits: { wallMs: 120_000 },
  });
  if (errorTotal > 0) throw new Error(`${errorTotal} wrong cells in a Renja that has none`);
  const pagu = Rupiah.sum(rows.map((row) => Rupiah.parse(row.pagu!.toString())));
  return { rows: rows.length, pagu: pagu.toString() };
});
