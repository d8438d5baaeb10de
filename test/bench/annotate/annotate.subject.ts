import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { answerAsSubject } from '../answer-as-subject';
import { annotateUpload } from '../import/built-reader';
import { readBroken } from './read-broken';

/** All of a download: the kept bytes are read once more, then marked. */
void answerAsSubject(async (path) => {
  const read = await readBroken(path);
  const { errors, errorTotal } = read;
  const outPath = `${path}.${process.pid}.xlsx`;
  await annotateUpload({ path, fileName: basename(path), outPath, read, errors, errorTotal });
  await rm(outPath);
  return { rows: read.rowCount, wrong: errorTotal };
});
