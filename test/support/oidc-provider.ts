import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';

export interface OidcProvider {
  readonly issuer: string;
  /** what the provider says of whoever comes next; `sub` is who it is */
  claims: Record<string, unknown>;
  /** makes the next token lie about its nonce */
  wrongNonce: boolean;
  stop(): Promise<void>;
}

export const CLIENT = { id: 'sejalan', secret: 'rahasia-antara-dua-mesin' };

/** A small OpenID Connect provider: asks nobody for a password, but holds the client to PKCE. */
export async function startOidcProvider(): Promise<OidcProvider> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256', use: 'sig' };
  const journeys = new Map<string, URLSearchParams>();
  const provider = { claims: {}, wrongNonce: false } as OidcProvider & { issuer: string };

  const discover = () => ({
    issuer: provider.issuer,
    authorization_endpoint: `${provider.issuer}/authorize`,
    token_endpoint: `${provider.issuer}/token`,
    jwks_uri: `${provider.issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  });

  const authorize = (question: URLSearchParams, response: ServerResponse): void => {
    const code = randomUUID();
    journeys.set(code, question);
    const back = new URL(question.get('redirect_uri')!);
    back.searchParams.set('code', code);
    back.searchParams.set('state', question.get('state')!);
    response.writeHead(302, { location: back.href }).end();
  };

  const exchange = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(await text(request));
    const journey = journeys.get(form.get('code') ?? '');
    journeys.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const knowsSecret =
      form.get('client_secret') === CLIENT.secret && form.get('client_id') === CLIENT.id;
    if (!journey || !knowsSecret || journey.get('code_challenge') !== challenge) {
      json(response, { error: 'invalid_grant' }, 400);
      return;
    }
    const nonce = provider.wrongNonce ? 'of somebody else' : journey.get('nonce');
    const idToken = await new SignJWT({ ...provider.claims, nonce })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setIssuer(provider.issuer)
      .setAudience(CLIENT.id)
      .setSubject(String(provider.claims.sub))
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    json(response, { access_token: 'a', token_type: 'Bearer', id_token: idToken });
  };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, provider.issuer);
    if (pathname === '/.well-known/openid-configuration') json(response, discover());
    else if (pathname === '/jwks') json(response, { keys: [jwk] });
    else if (pathname === '/authorize') authorize(searchParams, response);
    else if (pathname === '/token') void exchange(request, response);
    else json(response, {}, 404);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return Object.assign(provider, { issuer, stop });
}

function json(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
