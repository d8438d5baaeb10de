import type { Request } from 'express';

/** Where an attempt to enter comes from. */
export interface Visit {
  readonly ip: string;
  readonly userAgent: string;
}

const LONGEST = 300;

/** The address is believed as far as SEJALAN_PROXIES says. */
export function visitOf(request: Request): Visit {
  return {
    ip: request.ip ?? '',
    userAgent: (request.headers['user-agent'] ?? '').slice(0, LONGEST),
  };
}
