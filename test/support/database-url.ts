/** The address of the test server; set by start-database.ts. */
export function adminUrl(): string {
  const url = process.env.SEJALAN_TEST_ADMIN_URL;
  if (!url) throw new Error('No test database: run this file through jest, project e2e or browser');
  return url;
}

/** The address of one database of the test server. */
export function urlOfDatabase(name: string): string {
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return url.toString();
}
