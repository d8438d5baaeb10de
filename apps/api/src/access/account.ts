import type { SessionAccount, TokenScope } from '@app/database';

/** Who is asking, as the session or the API token knows it. */
export interface Account extends SessionAccount {
  /** set when the request came with an API token: less than the owner's rights */
  readonly tokenScope?: TokenScope;
}
