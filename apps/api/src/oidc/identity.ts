import type { OidcIdentity } from '@app/database';

/** What a provider says of somebody who came back from it. */
export interface SsoPerson extends OidcIdentity {
  /** in lower case; only one that the provider has verified */
  readonly email: string | undefined;
  /** in lower case */
  readonly username: string | undefined;
}

/** @param claims of an ID token whose signature, issuer and nonce were checked */
export function personOf(claims: {
  readonly iss: string;
  readonly sub: string;
  readonly [name: string]: unknown;
}): SsoPerson {
  const { iss: issuer, sub: subject, email, email_verified: verified } = claims;
  return {
    issuer,
    subject,
    email: verified === true ? textOf(email) : undefined,
    username: textOf(claims.preferred_username),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.toLowerCase() : undefined;
}
