/** A refusal or failure of the bundled PostgreSQL; the message is Indonesian and meant for the person at the terminal. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
