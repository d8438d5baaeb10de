import { Injectable } from '@nestjs/common';
import { addAccessEntry, findDrafts, readExportedGovernments } from '@app/database';
import type { AccessKind, DraftsShown, ShownRows } from '@app/database';
import type { AuthenticatedRequest } from '../access/decorators';
import { ScopedDatabase } from '../database/scoped-database';
import { currentOrigin } from '../database/request-origin';
import type { Problem } from '../errors/problem';
import { logger } from '../logger';

/** The same reading by the same account is written once in so many minutes. */
const ONCE_IN = { onceIn: 10 };
const NOTHING: DraftsShown = { pemdaCodes: [], tahapanIds: [], rowIds: [] };
const PEMDA = /^\d{2}(\.\d{2})?$/;
const LONGEST_ADDRESS = 200;

/** Writes who read drafts, who took data along and who was turned away; as the owner. */
@Injectable()
export class AccessLogService {
  constructor(private readonly database: ScopedDatabase) {}

  /** Adds nothing when every row shown has been sent: then it is no secret any more. */
  async recordReading(
    request: AuthenticatedRequest,
    { what, shown }: { what: string; shown: ShownRows },
  ): Promise<void> {
    if (Object.values(shown).flat().length === 0) return;
    const origin = currentOrigin();
    await this.database.asSystem(async (manager) => {
      const drafts = await findDrafts(manager, shown);
      if (drafts.rowIds.length === 0) return;
      const entry = { ...describe(request, { kind: 'baca', what }), ...drafts, ...origin };
      await addAccessEntry(manager, entry, ONCE_IN);
    });
  }

  /**
   * @param pemdaCode whose data leaves; absent: all that the account may see
   * @param jobId the job that made the file, which knows whose data it holds
   */
  async recordExport(
    request: AuthenticatedRequest,
    { what, pemdaCode, jobId }: { what: string; pemdaCode?: string; jobId?: string },
  ): Promise<void> {
    const origin = currentOrigin();
    await this.database.asSystem(async (manager) => {
      const holds = await readExportedGovernments(manager, { pemdaCode, jobId });
      const entry = {
        ...describe(request, { kind: 'ekspor', what }),
        ...holds,
        rowIds: jobId ? [jobId] : [],
        ...origin,
      };
      await addAccessEntry(manager, entry, ONCE_IN);
    });
  }

  /** Somebody should look at this account; told to admins once in the window, and to the log. */
  async recordWarning(request: AuthenticatedRequest, what: string): Promise<void> {
    const reason = `access.${what}`;
    const entry = {
      ...describe(request, { kind: 'peringatan', what, reason }),
      ...NOTHING,
      ...currentOrigin(),
    };
    const isNew = await this.database.asSystem((manager) =>
      addAccessEntry(manager, entry, ONCE_IN),
    );
    if (isNew) logger.warn({ actor: entry.actor, reason }, 'an account needs a look');
  }

  /** A refused request: what was asked, by whom, and the code of the refusal. */
  async recordRefusal(request: AuthenticatedRequest, problem: Problem): Promise<void> {
    const origin = currentOrigin();
    const asked = request.query.pemda;
    const pemdaCodes = typeof asked === 'string' && PEMDA.test(asked) ? [asked] : [];
    const address = `${request.method} ${request.path}`.slice(0, LONGEST_ADDRESS);
    const entry = {
      ...describe(request, { kind: 'ditolak', what: address, reason: problem.code }),
      ...NOTHING,
      pemdaCodes,
      ...origin,
    };
    await this.database.asSystem((manager) => addAccessEntry(manager, entry, ONCE_IN));
  }
}

function describe(
  { account }: AuthenticatedRequest,
  entry: { kind: AccessKind; what: string; reason?: string },
) {
  return {
    actor: account?.username ?? '',
    role: account?.role ?? '',
    actorPemda: account?.pemdaCode ?? '',
    reason: '',
    ...entry,
  };
}
