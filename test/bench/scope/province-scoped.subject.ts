import { answerAsSubject } from '../answer-as-subject';
import { ScopedDatabase, scopeOf } from './built-database';
import { readPages } from './read-pages';

/** As the app reads: the role that owns nothing, the settings, the policies. */
void answerAsSubject((url) =>
  readPages(url, {
    role: 'planner',
    connect: 'app',
    within: (dataSource, account, work) =>
      new ScopedDatabase(dataSource).read(scopeOf(account), work),
  }),
);
