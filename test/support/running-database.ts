import type { EmbeddedPostgres } from '../../libs/database/src/embedded/start-embedded-postgres';

interface RunningDatabase {
  readonly server: EmbeddedPostgres;
  readonly directory: string;
}

const KEY = Symbol.for('sejalan.test-database');
const place = globalThis as { [KEY]?: RunningDatabase };

/** Jest loads setup and teardown separately; only the global object is common to both. */
export function rememberForTeardown(database: RunningDatabase): void {
  place[KEY] = database;
}

export function rememberedDatabase(): RunningDatabase | undefined {
  return place[KEY];
}
