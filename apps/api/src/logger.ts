import pino from 'pino';

/** Structured log on stderr; stdout belongs to what people asked for. Secrets never reach it. */
export const logger = pino(
  {
    level: process.env.LOG_LEVEL ?? 'warn',
    // A failed query names its values, and among those are hashes of tokens and names of people.
    redact: [
      'req.headers.cookie',
      'req.headers.authorization',
      'password',
      '*.password',
      'err.parameters',
      'err.detail',
      'err.driverError.parameters',
      'err.driverError.detail',
    ],
  },
  pino.destination(2),
);
