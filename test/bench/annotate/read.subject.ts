import { answerAsSubject } from '../answer-as-subject';
import { readBroken } from './read-broken';

/** What every import does first. */
void answerAsSubject(async (path) => {
  const { errorTotal, rowCount } = await readBroken(path);
  return { rows: rowCount, wrong: errorTotal };
});
