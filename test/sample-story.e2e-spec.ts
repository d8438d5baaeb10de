import { RULES } from '@app/alignment';
import { Rupiah } from '@app/vocabulary';
import { START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

let app: TestApp;
let planner: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  planner = await app.signIn('perencana');
}, START_MS);
afterAll(() => app?.stop());
