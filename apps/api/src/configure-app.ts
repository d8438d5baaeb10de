import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadRequestException, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import type { Environment } from './environment';
import { docsHeaders, giveNonce, strictHeaders, withNonce } from './content-policy';
import { AccessLogService } from './audit/access-log.service';
import { rememberOrigin } from './database/request-origin';
import { cutSlowUploads } from './imports/cut-slow-uploads';
import { ProblemFilter } from './errors/problem.filter';

export interface AppSettings extends Pick<
  Environment,
  'SEJALAN_PROXIES' | 'SEJALAN_SECURE_COOKIES' | 'SEJALAN_UPLOAD_SECONDS'
> {
  /** the built web app; absent in tests of the API alone */
  readonly webRoot?: string;
}

/** What makes the served app and the tested app one and the same. */
export function configureApp(app: NestExpressApplication, settings: AppSettings): void {
  app.set('trust proxy', settings.SEJALAN_PROXIES);
  app.set('secure cookies', settings.SEJALAN_SECURE_COOKIES);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.use(giveNonce, strictHeaders);
  app.use('/api/docs', docsHeaders);
  app.use('/api', forbidCaching, cutSlowUploads(settings.SEJALAN_UPLOAD_SECONDS), rememberOrigin);
  app.setGlobalPrefix('api');
  app.useGlobalPipes(
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: toBadRequest,
    }),
  );
  app.useGlobalFilters(new ProblemFilter(app.get(AccessLogService)));
  app.useBodyParser('json', { limit: '1mb' });
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/docs-json',
  });
  if (settings.webRoot && existsSync(settings.webRoot)) serveWeb(app, settings.webRoot);
}

export function describeApi(app: NestExpressApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Sejalan')
    .setDescription(
      'Plans of the centre, a province, its kabupaten/kota and its desa, kept in step.',
    )
    .setVersion('0.1.0')
    .addCookieAuth('sejalan')
    .build();
  return SwaggerModule.createDocument(app, config);
}

function forbidCaching(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

function toBadRequest(errors: ValidationError[]): BadRequestException {
  return new BadRequestException(errors.flatMap(sentencesOf));
}

function sentencesOf(error: ValidationError): string[] {
  const own = Object.entries(error.constraints ?? {}).map(([rule, text]) =>
    rule === 'whitelistValidation' ? `Isian "${error.property}" tidak dikenal.` : text,
  );
  return [...own, ...(error.children ?? []).flatMap(sentencesOf)];
}

/** Files by name with long caching; every other address is a page of the web app. */
function serveWeb(app: NestExpressApplication, webRoot: string): void {
  app.useStaticAssets(webRoot, { index: false, maxAge: '1h' });
  const page = readFileSync(join(webRoot, 'index.html'), 'utf8');
  app.use((request: Request, response: Response, next: NextFunction) => {
    const wantsPage = request.method === 'GET' && !request.path.startsWith('/api/');
    if (!wantsPage || /\.[a-z0-9]+$/i.test(request.path)) next();
    else {
      const html = withNonce(page, response);
      response.type('html').setHeader('Cache-Control', 'no-store').send(html);
    }
  });
}
