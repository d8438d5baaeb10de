import type { DataSource, EntityManager } from 'typeorm';
import type { SessionAccount } from '@app/database';
import type { Answer } from '../benchmark';
import { database } from './built-database';

const POOL = 10;

interface Reading {
  /** whose sessions read, as SQL on user_account */
  readonly role: 'opd_official' | 'planner';
  /** what each of them does with the page of its own rows */
  readonly within: (
    dataSource: DataSource,
    account: SessionAccount,
    work: (manager: EntityManager) => Promise<Page>,
  ) => Promise<Page>;
  /** as the role that owns nothing, or as the owner of the tables */
  readonly connect: 'app' | 'owner';
}

type Page = Awaited<ReturnType<typeof database.listPrograms>>;

const ROUNDS = { opd_official: 3, planner: 1 };

/** All sessions at once ask for the first page of their list, through one pool. */
export async function readPages(url: string, { role, within, connect }: Reading): Promise<Answer> {
  const dataSource = await database
    .createDataSource({ url, poolSize: POOL, role: connect })
    .initialize();
  try {
    const sessions = await dataSource.query<{ username: string }[]>(
      'SELECT username FROM user_account WHERE role = $1 ORDER BY id',
      [role],
    );
    let rows = 0;
    for (let round = 0; round < ROUNDS[role]; round += 1) {
      const pages = await Promise.all(
        sessions.map(async ({ username }) => {
          const account = await accountOf(dataSource, username);
          return within(dataSource, account, (manager) => readPage(manager, account));
        }),
      );
      rows += pages.reduce((sum, page) => sum + page.total, 0);
    }
    return { sessions: sessions.length, rows };
  } finally {
    await dataSource.destroy();
  }
}

async function accountOf(dataSource: DataSource, tokenHash: string): Promise<SessionAccount> {
  const live = { tokenHash, idleMinutes: 600, absoluteHours: 12, isAttended: true };
  const account = await database.findSessionAccount(dataSource.manager, live);
  if (!account) throw new Error(`No session ${tokenHash}`);
  return account;
}

/** The very same question with and without the scope: the own rows, the dearest first. */
function readPage(manager: EntityManager, { opdId, pemdaCode }: SessionAccount): Promise<Page> {
  return database.listPrograms(manager, {
    tahapanId: 1,
    ...(opdId === null ? {} : { opdId, pemdaCode }),
    sort: 'pagu',
    descending: true,
    page: 1,
    size: 50,
  });
}
