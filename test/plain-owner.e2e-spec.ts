import { createDataSource, runMigrations } from '@app/database';
import { Client, escapeIdentifier } from 'pg';
import { readEnvironment } from '../apps/api/src/environment';
import { AnalysisService } from '../apps/api/src/analysis/analysis.service';
import { OverlapAnalysisService } from '../apps/api/src/analysis/overlap-analysis.service';
import { loadReferenceData } from '../apps/api/src/setup/load-reference-data';
import { loadSample } from '../apps/api/src/setup/load-sample';
import { SAMPLE_PASSWORD } from '../apps/api/src/setup/sample-password';
import { createApp } from '../apps/api/src/start-app';
import request from 'supertest';
import { adminUrl } from './support/database-url';
import { START_MS } from './support/test-app';

const OWNER = 'pemilik_biasa';
const DATABASE = 'sejalan_pemilik_biasa';

/** As in production: an account that owns one database and is nobody special on the server. */
describe('a database whose owner is no superuser', () => {
  let admin: Client;
  let url: string;
  beforeAll(async () => {
    admin = new Client({ connectionString: adminUrl() });
    await admin.connect();
    // The administrator makes the application's role once, if the owner may not.
    await admin.query(`DO $$ BEGIN CREATE ROLE sejalan_app NOLOGIN;
      EXCEPTION WHEN duplicate_object THEN NULL; END $$`);
    await admin.query(`CREATE ROLE ${OWNER} LOGIN PASSWORD 'rahasia' NOSUPERUSER`);
    await admin.query(`GRANT sejalan_app TO ${OWNER}`);
    await admin.query(`CREATE DATABASE ${escapeIdentifier(DATABASE)} OWNER ${OWNER}`);
    const address = new URL(adminUrl());
    address.username = OWNER;
    address.password = 'rahasia';
    address.pathname = `/${DATABASE}`;
    url = address.toString();
  });
  afterAll(async () => {
    await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(DATABASE)} WITH (FORCE)`);
    await admin.query(`DROP ROLE IF EXISTS ${OWNER}`);
    await admin.end();
  });

  it(
    'is migrated, filled and served, and still shows each official the own rows only',
    async () => {
      const owner = await createDataSource({ url, poolSize: 2 }).initialize();
      await runMigrations(owner);
      await loadReferenceData(owner, { provinsiCode: '63' });
      const services = {
        analysis: new AnalysisService(),
        overlapAnalysis: new OverlapAnalysisService(),
      };
      expect(await loadSample(owner, services, new Date())).toBe(true);
      const app = await createApp(
        await createDataSource({ url, role: 'app' }).initialize(),
        readEnvironment({}),
      );
      await app.listen(0);
      try {
        const visitor = request.agent(app.getHttpServer()).set('X-Sejalan', '1');
        const credentials = { username: 'tanahlaut', password: SAMPLE_PASSWORD };
        await visitor.post('/api/session').send(credentials).expect(200);
        const { body: context } = await visitor.get('/api/context').expect(200);
        const { body } = await visitor
          .get(`/api/programs?tahapan=${context.defaultTahapanId}`)
          .expect(200);
        expect(body.total).toBeGreaterThan(50);
        expect(new Set(body.rows.map(({ pemdaCode }: { pemdaCode: string }) => pemdaCode))).toEqual(
          new Set(['63.01']),
        );
      } finally {
        await app.close();
        await owner.destroy();
      }
    },
    START_MS,
  );
});
