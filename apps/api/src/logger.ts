import pino from 'pino';

/** Structured log on stderr; stdout belongs to what people asked for. Secrets never reach it. */
export const logger = pino(
  {
    level: process.env.LOG_LEVEL ?? 'warn',
    redact: ['req.headers.cookie', 'req.headers.authorization', 'password', '*.password'],
  },
  pino.destination(2),
);
