import type { Visitor } from './test-app';

/** Has the admin make a one-time link for an account. @returns where the API takes it */
export async function recoveryLink(
  admin: Visitor,
  username: string,
  order: { dropsSecondFactor?: boolean } = {},
): Promise<string> {
  const { body } = await admin.get(`/api/accounts?q=${username}`).expect(200);
  const address = `/api/accounts/${body.rows[0].id}/link`;
  const { body: link } = await admin.post(address).send(order).expect(201);
  return apiOf(link.path);
}

/** Where the API takes the link that a person opens in the browser. */
export const apiOf = (path: string): string => `/api${path.replace('/undangan/', '/invitations/')}`;
