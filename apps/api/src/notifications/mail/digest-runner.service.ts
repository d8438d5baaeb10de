import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { claimDigest, prepareDigests, readDigest, settleDigest } from '@app/database';
import type { ClaimedDigest, DigestOutcome } from '@app/database';
import { ScopedDatabase } from '../../database/scoped-database';
import { JobWorkerService } from '../../jobs/job-worker.service';
import type { JobContext } from '../../jobs/job-worker.service';
import { logger } from '../../logger';
import { wordsOf } from '../notification-words';
import { DIGEST_JOB } from '../schedule-rounds';
import type { DigestPayload } from '../schedule-rounds';
import { digestText } from './digest-text';
import { MAIL_SETTINGS } from './mail-settings';
import type { MailSettings } from './mail-settings';
import { MailerService, failureCode, isPermanent } from './mailer.service';

/** More than this nobody reads in a mail; the page has the rest. */
const LISTED = 20;
const MAX_ATTEMPTS = 5;

/**
 * Sends the daily mails. Each is a row that one process claims, so that several processes send
 * each mail once; a claim of a process that died runs out and the mail is tried again.
 */
@Injectable()
export class DigestRunnerService implements OnModuleInit {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly worker: JobWorkerService,
    private readonly mailer: MailerService,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings | undefined,
  ) {}

  onModuleInit(): void {
    this.worker.register(DIGEST_JOB, (context) => this.run(context));
  }

  private async run({ job, finish, report, signal }: JobContext): Promise<void> {
    const { day, dueAt } = job.payload as DigestPayload;
    const onSent = (sent: number) => report({ done: sent, total: 0, label: 'Mengirim surel' });
    const sent = await this.send({ day, dueAt: new Date(dueAt) }, { signal, onSent });
    await this.database.asSystem((manager) => finish(manager, { sent }));
  }

  /** Sends what waits for a day, each mail tried once in this pass. @returns how many went out */
  async send(
    { day, dueAt }: { day: string; dueAt: Date },
    { signal, onSent }: { signal?: AbortSignal; onSent?: (sent: number) => void } = {},
  ): Promise<number> {
    const { settings } = this;
    if (!settings) return 0;
    await this.database.asSystem((manager) => prepareDigests(manager, { day, dueAt }));
    const tried: string[] = [];
    let sent = 0;
    while (!signal?.aborted) {
      const claimed = await this.database.asSystem((manager) =>
        claimDigest(manager, { day, notTried: tried }),
      );
      if (!claimed) break;
      tried.push(claimed.id);
      const outcome = await this.sendOne(claimed, dueAt, settings);
      await this.database.asSystem((manager) => settleDigest(manager, claimed.id, outcome));
      if (outcome.status !== 'terkirim') continue;
      sent += 1;
      onSent?.(sent);
    }
    return sent;
  }

  private async sendOne(
    { id, userId, attempts }: ClaimedDigest,
    dueAt: Date,
    settings: MailSettings,
  ): Promise<DigestOutcome> {
    const content = await this.database.asSystem((manager) =>
      readDigest(manager, { userId, dueAt, limit: LISTED }),
    );
    if (!content) return { status: 'batal' };
    const { email, name, total } = content;
    const { publicUrl } = settings;
    const mail = digestText({ name, total, publicUrl, rows: content.rows.map(wordsOf) });
    try {
      const messageId = `<ringkasan-${id}@${new URL(publicUrl).hostname}>`;
      await this.mailer.send({ to: email, ...mail, messageId });
      return { status: 'terkirim' };
    } catch (error) {
      const failure = failureCode(error);
      const isLast = isPermanent(error) || attempts >= MAX_ATTEMPTS;
      logger.warn({ digest: id, failure, attempts, isLast }, 'a daily mail was not sent');
      return { status: isLast ? 'gagal' : 'menunggu', failure };
    }
  }
}
