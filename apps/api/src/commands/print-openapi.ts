import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { AppModule } from '../app.module';
import { describeApi } from '../configure-app';

/** Prints the OpenAPI document. In preview mode nothing is made or connected, so no database. */
async function printOpenApi(): Promise<void> {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.forDataSource(new DataSource({ type: 'postgres' })),
    { preview: true, logger: ['error'], abortOnError: false },
  );
  app.setGlobalPrefix('api');
  process.stdout.write(`${JSON.stringify(inOneOrder(describeApi(app)), null, 2)}\n`);
}

/** Keys and lists of names by alphabet: the compiler's order moves with unrelated changes. */
function inOneOrder(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => inOneOrder(item));
    return key === 'enum' || key === 'required' ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, inOneOrder(item, name)]),
  );
}

printOpenApi().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
