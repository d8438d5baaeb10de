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
    // a socket for both protocols names an IPv4 client as ::ffff:10.0.0.1
    ip: (request.ip ?? '').replace(/^::ffff:/, ''),
    userAgent: (request.headers['user-agent'] ?? '').slice(0, LONGEST),
  };
}
