import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';
import { Public } from '../access/decorators';
import { isSecure, readSessionToken, setSessionCookie } from '../access/session-cookie';
import { visitOf } from '../access/visit';
import { Problem } from '../errors/problem';
import { logger } from '../logger';
import { OIDC_SETTINGS } from './oidc-settings';
import type { OidcSettings } from './oidc-settings';
import { OidcService } from './oidc.service';
import type { OidcErrand } from './oidc.service';

const CALLBACK = '/api/oidc/callback';
const ERRAND = 'sejalan-oidc';
const TEN_MINUTES = 600_000;

/** Code of a refusal → the word by which the sign-in page tells it. */
const REFUSALS: Readonly<Record<string, string>> = {
  'sso.no-account': 'tanpa-akun',
  'sso.other-identity': 'akun-lain',
};

/** Two addresses that browsers are sent through; they answer with redirects, never with data. */
@ApiExcludeController()
@Public()
@Controller('oidc')
export class OidcController {
  constructor(
    private readonly oidc: OidcService,
    @Inject(OIDC_SETTINGS) private readonly settings: OidcSettings | undefined,
  ) {}

  @Get('start')
  async start(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { address, errand } = await this.oidc.begin(`${this.originOf(request)}${CALLBACK}`);
    response.cookie(ERRAND, JSON.stringify(errand), {
      httpOnly: true,
      secure: isSecure(request),
      sameSite: 'lax',
      path: CALLBACK,
      maxAge: TEN_MINUTES,
    });
    response.redirect(address);
  }

  @Get('callback')
  async finish(@Req() request: Request, @Res() response: Response): Promise<void> {
    response.clearCookie(ERRAND, { path: CALLBACK });
    try {
      const returned = new URL(request.originalUrl, this.originOf(request));
      const { token } = await this.oidc.finish(returned, readErrand(request), {
        visit: visitOf(request),
        before: readSessionToken(request.headers.cookie),
      });
      setSessionCookie(request, response, token);
      response.redirect('/');
    } catch (error) {
      const told = error instanceof Problem ? REFUSALS[error.code] : undefined;
      if (!told) logger.warn({ err: error }, 'single sign-on failed');
      response.redirect(`/masuk?sso=${told ?? 'gagal'}`);
    }
  }

  /** The configured address; without one the Host header, which whoever asks can choose. */
  private originOf(request: Request): string {
    return (
      this.settings?.publicUrl ??
      `${isSecure(request) ? 'https' : request.protocol}://${request.get('host')}`
    );
  }
}

/** Without a cookie of its own the answer belongs to somebody else's journey. */
function readErrand(request: Request): OidcErrand {
  const text = parseCookie(request.headers.cookie ?? '')[ERRAND];
  if (!text) throw new Problem(400, 'sso.failed', 'Gagal masuk', 'Ulangi dari halaman masuk.');
  return JSON.parse(text) as OidcErrand;
}
