import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Transporter } from 'nodemailer';
import { MAIL_SETTINGS } from './mail-settings';
import type { MailSettings } from './mail-settings';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** the same for every attempt, so that a mail server can tell a repetition */
  readonly messageId: string;
}

const TIMEOUT_MS = 20_000;

/** Hands mails to the configured server, one connection for many. */
@Injectable()
export class MailerService implements OnApplicationShutdown {
  private transport?: Transporter;

  constructor(@Inject(MAIL_SETTINGS) private readonly settings: MailSettings | undefined) {}

  /** @throws the error of nodemailer; its words may hold the address, its code does not */
  async send(mail: Mail): Promise<void> {
    if (!this.settings) throw new Error('No mail server is configured');
    this.transport ??= createTransport({
      url: this.settings.smtpUrl,
      pool: true,
      maxConnections: 1,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      // A text is never fetched from a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    await this.transport.sendMail({
      from: this.settings.from,
      ...mail,
      // An out-of-office answer to a machine helps nobody.
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

/** What may be logged and stored of a failed sending: a code such as `550` or `ECONNREFUSED`. */
export function failureCode(error: unknown): string {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number') return String(responseCode);
  return typeof code === 'string' && /^[A-Z_]{1,30}$/.test(code) ? code : 'tidak diketahui';
}

/** Whether trying again can help: a mailbox that does not exist will not exist in an hour. */
export function isPermanent(error: unknown): boolean {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  return responseCode !== undefined && responseCode >= 500 && command === 'RCPT TO';
}
