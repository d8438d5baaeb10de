import { Inject, Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { SessionsService } from '../access/sessions.service';
import type { OpenedSession } from '../access/sessions.service';
import type { Visit } from '../access/visit';
import { Problem } from '../errors/problem';
import { personOf } from './identity';
import { OIDC_SETTINGS } from './oidc-settings';
import type { OidcSettings } from './oidc-settings';
import { TiedAccountsService } from './tied-accounts.service';

/** What the browser keeps between leaving for the provider and coming back. */
export interface OidcErrand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Sign-in by an OpenID Connect provider: authorization code with PKCE. Never makes an account. */
@Injectable()
export class OidcService {
  private provider?: Promise<client.Configuration>;

  constructor(
    @Inject(OIDC_SETTINGS) private readonly settings: OidcSettings | undefined,
    private readonly accounts: TiedAccountsService,
    private readonly sessions: SessionsService,
  ) {}

  /** @param redirectUri where the provider sends the browser back to */
  async begin(redirectUri: string): Promise<{ address: string; errand: OidcErrand }> {
    const provider = await this.discover();
    const errand = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const address = client.buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri,
      scope: 'openid profile email',
      state: errand.state,
      nonce: errand.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(errand.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, errand };
  }

  /**
   * @param returned the address, with its query, at which the browser came back
   * @param before the token of the session that this browser has; it ends
   */
  async finish(
    returned: URL,
    errand: OidcErrand,
    { visit, before }: { visit: Visit; before: string | undefined },
  ): Promise<OpenedSession> {
    const provider = await this.discover();
    const tokens = await client.authorizationCodeGrant(provider, returned, {
      expectedState: errand.state,
      expectedNonce: errand.nonce,
      pkceCodeVerifier: errand.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw Problem.noAccountForSso();
    const account = await this.accounts.open(personOf(claims), visit);
    return this.sessions.enter(account.id, visit, before);
  }

  /** Asked once it is needed, and again after a failure: the provider may start after us. */
  private discover(): Promise<client.Configuration> {
    if (!this.settings) throw Problem.notFound('Masuk dengan akun lain');
    const { issuer, clientId, clientSecret } = this.settings;
    const address = new URL(issuer);
    this.provider ??= client.discovery(address, clientId, clientSecret, undefined, {
      // Plain http reaches a provider on this very machine, and no other: see environment.ts.
      execute: address.protocol === 'http:' ? [client.allowInsecureRequests] : [],
    });
    this.provider.catch(() => (this.provider = undefined));
    return this.provider;
  }
}
