import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Origin } from '@app/database';

const origins = new AsyncLocalStorage<Origin>();

/** Remembers, for as long as a request lasts, where it came from: the audit trail tells. */
export function rememberOrigin(request: Request, _response: Response, next: NextFunction): void {
  origins.run({ requestId: randomUUID(), ip: request.ip ?? '' }, next);
}

/** Where the running request came from; empty outside one, in jobs and on the command line. */
export function currentOrigin(): Origin {
  return origins.getStore() ?? { requestId: '', ip: '' };
}
