import { answerAsSubject } from '../answer-as-subject';
import { readPages } from './read-pages';

/** The same query in a transaction of the superuser, whom no policy meets. */
void answerAsSubject((url) =>
  readPages(url, {
    role: 'planner',
    connect: 'owner',
    within: (dataSource, _, work) => dataSource.transaction('REPEATABLE READ', work),
  }),
);
