import { createServer } from 'node:net';

/** True when nothing listens on 127.0.0.1 at this port just now. */
export async function isFreePort(port: number): Promise<boolean> {
  return (await tryListen(port)) !== undefined;
}

/** A port that the system says is free. Somebody may take it before we do: callers retry. */
export async function findFreePort(): Promise<number> {
  const port = await tryListen(0);
  if (port === undefined) throw new Error('No free TCP port on 127.0.0.1');
  return port;
}

function tryListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
