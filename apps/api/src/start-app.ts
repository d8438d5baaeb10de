import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { configureApp } from './configure-app';
import type { Environment } from './environment';
import { parserLimitsOf } from './imports/parser-limits';
import { mailSettingsOf } from './notifications/mail/mail-settings';
import { oidcSettingsOf } from './oidc/oidc-settings';

/** The folder that holds package.json, whether we run from the sources or from dist. */
export function findPackageRoot(from = __dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('package.json tidak ditemukan di atas program ini.');
  return findPackageRoot(parent);
}

/**
 * The app as it is served, not yet listening.
 *
 * @param dataSource made with the role `app`; it is ended with the app
 */
export async function createApp(
  dataSource: DataSource,
  environment: Environment,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.forDataSource(dataSource, {
      oidc: oidcSettingsOf(environment),
      mail: mailSettingsOf(environment),
      parser: parserLimitsOf(environment),
    }),
    { logger: ['error', 'warn'], abortOnError: false },
  );
  configureApp(app, { ...environment, webRoot: resolve(findPackageRoot(), 'dist/web') });
  return app;
}
