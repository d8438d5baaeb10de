import { SetMetadata, createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Account } from './account';
import type { Permission } from './permissions';

export const PERMISSION_KEY = 'sejalan:permission';
export const PUBLIC_KEY = 'sejalan:public';
export const UNATTENDED_KEY = 'sejalan:unattended';

export type AuthenticatedRequest = Request & { account?: Account; sessionToken?: string };

/** The permission a route asks for. A route without one and without @Public is refused to all. */
export const May = (permission: Permission): MethodDecorator & ClassDecorator =>
  SetMetadata(PERMISSION_KEY, permission);

/** Open to visitors who have not signed in. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC_KEY, true);

/** Asked by a timer of an open page, with nobody pressing anything: it keeps no session alive. */
export const Unattended = (): MethodDecorator => SetMetadata(UNATTENDED_KEY, true);

export const CurrentAccount = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<AuthenticatedRequest>().account;
});
