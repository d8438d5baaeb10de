import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { logger } from '../logger';

/**
 * Ends a request whose body is not all here in time: somebody who sends a byte a second would
 * otherwise keep a connection and memory for as long as they like.
 */
export function cutSlowUploads(seconds: number): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    const cut = (): void => {
      if (request.complete) return;
      logger.warn({ address: request.ip, seconds }, 'a slow upload was cut');
      request.socket.destroy();
    };
    const timer = setTimeout(cut, seconds * 1_000);
    const settle = (): void => clearTimeout(timer);
    request.once('end', settle);
    response.once('close', settle);
    next();
  };
}
