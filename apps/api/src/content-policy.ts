import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** Stands in the built page wherever a nonce belongs; see vite.config.mts. */
const PLACEHOLDER = 'SEJALAN_NONCE';

/** Gives every response a nonce of its own, for the styles that Mantine writes at run time. */
export function giveNonce(_request: Request, response: Response, next: NextFunction): void {
  response.locals.nonce = randomBytes(18).toString('base64url');
  next();
}

/** The page as this one response may run it. */
export function withNonce(page: string, response: Response): string {
  return page.replaceAll(PLACEHOLDER, nonceOf(response));
}

function nonceOf(response: { locals?: { nonce?: string } }): string {
  return response.locals?.nonce ?? '';
}

/** Nothing inline, nothing from elsewhere, no frame around us. */
export const strictHeaders = helmet({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      upgradeInsecureRequests: null,
    },
  },
  referrerPolicy: { policy: 'same-origin' },
});

/** Swagger's own page brings its styles inline; it shows no plan and takes no input of others. */
export const docsHeaders = helmet.contentSecurityPolicy({
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
});
