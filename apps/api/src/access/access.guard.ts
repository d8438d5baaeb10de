import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '../errors/problem';
import type { Account } from './account';
import { ApiTokensService } from './api-tokens.service';
import { PERMISSION_KEY, PUBLIC_KEY, UNATTENDED_KEY } from './decorators';
import type { AuthenticatedRequest } from './decorators';
import { PERMISSIONS, may } from './permissions';
import type { Permission } from './permissions';
import { readSessionToken } from './session-cookie';
import { SessionsService } from './sessions.service';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const BEARER = /^Bearer\s+(\S+)$/i;

/** Stands before every route: a session or a token, the named permission, and our own pages. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    private readonly tokens: ApiTokensService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const bearer = BEARER.exec(request.headers.authorization ?? '')?.[1];
    // No page of another site can send a bearer token without knowing it.
    if (bearer === undefined) refuseForeignWrites(request);
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC_KEY, targets)) return true;
    const isAttended = !this.reflector.get<boolean>(UNATTENDED_KEY, context.getHandler());
    const account = await this.findAccount(request, bearer, isAttended);
    if (!account) throw Problem.unauthenticated();
    request.account = account;
    const permission = this.reflector.getAllAndOverride<Permission>(PERMISSION_KEY, targets);
    if (!permission) throw Problem.forbidden('membuka alamat ini');
    if (!may(account.role, permission, account.tokenScope)) {
      throw Problem.forbidden(PERMISSIONS[permission]);
    }
    return true;
  }

  /** A request that brings a token is judged by the token alone, whatever its cookies say. */
  private async findAccount(
    request: AuthenticatedRequest,
    bearer: string | undefined,
    isAttended: boolean,
  ): Promise<Account | undefined> {
    if (bearer !== undefined) return this.tokens.findAccount(bearer);
    const token = readSessionToken(request.headers.cookie);
    if (!token) return undefined;
    request.sessionToken = token;
    return this.sessions.findAccount(token, { isAttended });
  }
}

/** A form on a foreign site cannot set this header without a preflight, which we never answer. */
function refuseForeignWrites(request: AuthenticatedRequest): void {
  if (SAFE_METHODS.has(request.method)) return;
  if (request.headers['x-sejalan'] !== '1') throw Problem.forbidden('mengirim dari situs lain');
}
