import type { Environment } from '../../environment';

/** How the daily digest leaves. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`; never logged */
  readonly smtpUrl: string;
  readonly from: string;
  /** where people reach us, without a slash at the end */
  readonly publicUrl: string;
}

/** Undefined behind this token: no mail. */
export const MAIL_SETTINGS = Symbol('MAIL_SETTINGS');

/** Undefined unless a mail server is named; the environment holds that the rest is named with it. */
export function mailSettingsOf(environment: Environment): MailSettings | undefined {
  const { SEJALAN_SMTP_URL: smtpUrl, SEJALAN_MAIL_FROM, SEJALAN_PUBLIC_URL } = environment;
  if (!smtpUrl || !SEJALAN_MAIL_FROM || !SEJALAN_PUBLIC_URL) return undefined;
  return { smtpUrl, from: SEJALAN_MAIL_FROM, publicUrl: SEJALAN_PUBLIC_URL.replace(/\/$/, '') };
}
