import type { SessionAccount } from '@app/database';

/** Who is asking, as the session knows it. */
export type Account = SessionAccount;
