import { randomUUID } from 'node:crypto';
import { Catch, HttpException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { ThrottlerException } from '@nestjs/throttler';
import type { Response } from 'express';
import type { AuthenticatedRequest } from '../access/decorators';
import { currentOrigin } from '../database/request-origin';
import { logger } from '../logger';
import { Problem } from './problem';

const CONNECTION_ERRORS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08003',
]);

/** Who keeps the refusals that somebody will have to look at. */
interface Refusals {
  recordRefusal(request: AuthenticatedRequest, problem: Problem): Promise<void>;
}

const TOLD = new Set([403, 404, 413, 415, 423, 429]);

/** Somebody signed in came too far, a file was bad, or somebody asked too often. */
function isTold({ account }: AuthenticatedRequest, { status, code }: Problem): boolean {
  // The warning about probing stands in the log already.
  if (code === 'access.probing') return false;
  return (
    TOLD.has(status) && (account !== undefined || status === 429 || code.startsWith('upload.'))
  );
}

/** Turns whatever was thrown into a problem document; inner details go to the log only. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly refusals: Refusals) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<AuthenticatedRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const correlationId = currentOrigin().requestId || randomUUID();
    const problem = brokeOff(request) ? Problem.brokenOff() : toProblem(thrown);
    if (problem.status >= 500) logger.error({ err: thrown, correlationId }, 'request failed');
    if (isTold(request, problem)) await this.tell(request, problem);
    if (response.headersSent) {
      response.end();
      return;
    }
    if (problem.status === 503 || problem.status === 429) {
      response.setHeader('Retry-After', String(problem.extra.retryAfter ?? 30));
    }
    response
      .status(problem.status)
      .type('application/problem+json')
      .send({
        type: `urn:sejalan:problem:${problem.code}`,
        title: problem.title,
        status: problem.status,
        detail: problem.detail,
        code: problem.code,
        correlationId,
        ...problem.extra,
      });
  }

  /** A refusal is answered even when it cannot be recorded. */
  private async tell(request: AuthenticatedRequest, problem: Problem): Promise<void> {
    await this.refusals.recordRefusal(request, problem).catch((error: unknown) => {
      logger.warn({ err: error, code: problem.code }, 'a refusal cannot be recorded');
    });
  }
}

/** The sender left before all of the request was here; no order began, and nobody hears the answer. */
function brokeOff({ complete, destroyed }: AuthenticatedRequest): boolean {
  return destroyed && !complete;
}

/** Others held the row for longer than anybody should wait: nothing was stored. */
const isLockTimeout = (thrown: unknown): boolean =>
  (thrown as { code?: unknown } | null)?.code === '55P03';

function toProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof ThrottlerException) return Problem.tooMany();
  if (isConnectionError(thrown)) return Problem.databaseAway();
  if (isLockTimeout(thrown)) return Problem.busy();
  if (thrown instanceof HttpException) return fromHttp(thrown);
  if (isBodyError(thrown)) return fromBodyParser(thrown);
  return new Problem(
    500,
    'internal',
    'Terjadi kesalahan pada Sejalan',
    'Kesalahan ini sudah dicatat. Sebutkan nomor korelasi ini bila melapor.',
  );
}

function isConnectionError(thrown: unknown): boolean {
  const code = (thrown as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && CONNECTION_ERRORS.has(code)) return true;
  return thrown instanceof Error && /timeout exceeded when trying to connect/.test(thrown.message);
}

function isBodyError(thrown: unknown): thrown is { status: number; type?: string } {
  const status = (thrown as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500;
}

function fromBodyParser({ status }: { status: number }): Problem {
  return status === 413 ? tooLarge() : Problem.invalid(['Isi permintaan tidak dapat dibaca.']);
}

function tooLarge(): Problem {
  return Problem.uploadRefused(413, 'too-large', 'Berkas melebihi batas 10 MB. Bagi berkas itu.');
}

function fromHttp(exception: HttpException): Problem {
  const status = exception.getStatus();
  if (status === 404) return Problem.notFound('Alamat ini');
  if (status === 413) return tooLarge();
  const body = exception.getResponse();
  const messages = typeof body === 'object' && 'message' in body ? body.message : exception.message;
  const list = Array.isArray(messages) ? messages.map(String) : [String(messages)];
  return status === 400
    ? Problem.invalid(list)
    : new Problem(status, `http.${status}`, 'Permintaan ditolak', list.join(' '));
}
