import type { Environment } from '../environment';

/** Where people of this installation may also sign in. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** as the button says it: "Masuk dengan …" */
  readonly label: string;
  /** where people reach us, without a slash at the end; undefined: as the request says */
  readonly publicUrl: string | undefined;
}

/** Undefined behind this token: no single sign-on. */
export const OIDC_SETTINGS = Symbol('OIDC_SETTINGS');

/** Undefined unless an issuer is named; the environment holds that the rest is named with it. */
export function oidcSettingsOf(environment: Environment): OidcSettings | undefined {
  const {
    SEJALAN_OIDC_ISSUER: issuer,
    SEJALAN_OIDC_CLIENT_ID,
    SEJALAN_OIDC_CLIENT_SECRET,
  } = environment;
  if (!issuer || !SEJALAN_OIDC_CLIENT_ID || !SEJALAN_OIDC_CLIENT_SECRET) return undefined;
  return {
    issuer,
    clientId: SEJALAN_OIDC_CLIENT_ID,
    clientSecret: SEJALAN_OIDC_CLIENT_SECRET,
    label: environment.SEJALAN_OIDC_LABEL,
    publicUrl: environment.SEJALAN_PUBLIC_URL?.replace(/\/$/, ''),
  };
}
