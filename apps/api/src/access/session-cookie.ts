import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';

const PLAIN = 'sejalan';
const SECURE = '__Host-sejalan';
const TWELVE_HOURS = 12 * 60 * 60 * 1000;

export function readSessionToken(header: string | undefined): string | undefined {
  if (!header) return undefined;
  const cookies = parseCookie(header);
  return cookies[SECURE] ?? cookies[PLAIN];
}

/** `__Host-` and Secure whenever the connection allows it; plain http is for localhost only. */
export function setSessionCookie(request: Request, response: Response, token: string): void {
  const secure = isSecure(request);
  response.cookie(secure ? SECURE : PLAIN, token, {
    httpOnly: true,
    secure,
    sameSite: 'lax',
    path: '/',
    maxAge: TWELVE_HOURS,
  });
}

export function clearSessionCookie(request: Request, response: Response): void {
  const secure = isSecure(request);
  response.clearCookie(secure ? SECURE : PLAIN, { path: '/', secure, sameSite: 'lax' });
}

/** True when the browser reached us by https, as far as we can know. */
export function isSecure(request: Request): boolean {
  return request.app.get('secure cookies') === 'always' || request.secure;
}
