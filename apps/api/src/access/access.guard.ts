import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '../errors/problem';
import { PERMISSION_KEY, PUBLIC_KEY } from './decorators';
import type { AuthenticatedRequest } from './decorators';
import { PERMISSIONS, may } from './permissions';
import type { Permission } from './permissions';
import { readSessionToken } from './session-cookie';
import { SessionsService } from './sessions.service';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Stands before every route: a session, the named permission, and a request of our own pages. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    refuseForeignWrites(request);
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC_KEY, targets)) return true;
    const token = readSessionToken(request.headers.cookie);
    const account = token && (await this.sessions.findAccount(token));
    if (!account) throw Problem.unauthenticated();
    request.account = account;
    request.sessionToken = token;
    const permission = this.reflector.getAllAndOverride<Permission>(PERMISSION_KEY, targets);
    if (!permission) throw Problem.forbidden('membuka alamat ini');
    if (!may(account.role, permission)) throw Problem.forbidden(PERMISSIONS[permission]);
    return true;
  }
}

/** A form on a foreign site cannot set this header without a preflight, which we never answer. */
function refuseForeignWrites(request: AuthenticatedRequest): void {
  if (SAFE_METHODS.has(request.method)) return;
  if (request.headers['x-sejalan'] !== '1') throw Problem.forbidden('mengirim dari situs lain');
}
