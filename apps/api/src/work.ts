import 'reflect-metadata';
import { createDataSource } from '@app/database';
import { readEnvironment } from './environment';
import { createApp } from './start-app';

/** Works off the queue beside the process that serves, see `startJobProcess`; opens no port. */
async function work(): Promise<void> {
  // Ctrl-C reaches the whole group; the process that serves says when to end.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  const environment = readEnvironment(process.env);
  const url = environment.DATABASE_URL!;
  const dataSource = await createDataSource({ url, role: 'app' }).initialize();
  const app = await createApp(dataSource, environment);
  await app.init();
  const end = (): void =>
    void app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  if (process.connected) process.once('disconnect', end);
  else end();
}

work().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
