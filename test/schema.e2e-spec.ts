import { createDataSource } from '@app/database';
import type { DataSource } from 'typeorm';
import { findUnaudited, findUnindexedForeignKeys, findUnnamed } from './support/schema-laws';
import { createTestDatabase, type TestDatabase } from './support/test-database';

/** What a careless migration would write: PostgreSQL makes up the names, and no index at all. */
const CARELESS = `
  CREATE TABLE careless (
    id integer PRIMARY KEY,
    code text UNIQUE CHECK (code <> ''),
    opd_id integer REFERENCES opd (id),
    pemda_code text,
    CONSTRAINT fk_careless_opd FOREIGN KEY (opd_id, pemda_code) REFERENCES opd (id, pemda_code),
    CONSTRAINT ck_careless_1f0a9c3e CHECK (id > 0),
    CONSTRAINT ck_program_id CHECK (id > 1),
    CONSTRAINT uq_careless_code1 UNIQUE (id, code)
  );
  CREATE INDEX ON careless (id);
  CREATE UNIQUE INDEX ix_careless_code ON careless (code);
  CREATE INDEX "IDX_5b1f" ON careless (code);
  -- Neither serves the foreign keys: a region has many agencies, and the other leaves rows out.
  CREATE INDEX ix_careless_pemda ON careless (pemda_code, code, opd_id);
  CREATE INDEX ix_careless_some ON careless (opd_id) WHERE code IS NOT NULL`;

/** Tables that no person changes, or whose changes are told elsewhere: table → why. */
const NO_TRAIL: Readonly<Record<string, string>> = {
  access_entry: 'is a log itself, only ever added to',
  analysis_due: 'notes what is to be computed, and is emptied by computing it',
  audit_entry: 'is the trail',
  audit_seal: 'is the chain of the trail',
  audit_unsealed: 'waits for the chain of the trail',
  column_mapping: 'keeps who said what a column holds, about which file and when',
  finding: 'is computed from what is audited',
  idempotency_key: 'repeats an answer for a day; the row it was given for is audited',
  import_change: 'shows what a file would change; what is stored is audited row by row',
  import_draft: 'is the history of an import: who, when and with what result',
  import_mapping: 'keeps what an import asked, who answered and when',
  job: 'is the queue; whoever ordered a job stands in it',
  mail_digest: 'remembers which mail was sent',
  migration: 'is written by the installation of a new version alone',
  notification: 'tells of what is audited',
  overlap_case: 'is computed from what is audited',
  overlap_case_member: 'is computed from what is audited',
  plan_snapshot: 'never changes, by a trigger of its own; made by a step of its tahapan',
  report_file: 'is computed; who took it along stands in the access log',
  session: 'comes and goes with a sign-in, which sign_in_event tells',
  sign_in_event: 'is a log itself',
  support_cell: 'is computed from what is audited',
  sync_score: 'is computed from what is audited',
  upload: 'keeps each file as it came, who sent it and when',
  upload_part: 'holds pieces of a file for an hour; the whole file stands in upload',
  workbook_export: 'remembers what left in a workbook, to whom and when',
  workbook_key: 'holds the key that signs workbooks, made once and never told',
};

describe('the schema', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource({ url: database.url, poolSize: 2 }).initialize();
  });
  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const drift = async (): Promise<string[]> => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  };

  it('is exactly what the entities say', async () => {
    expect(await drift()).toEqual([]);
  });

  it.each([
    ['column', 'ALTER TABLE opd ADD COLUMN stray text'],
    ['default', "ALTER TABLE opd ALTER COLUMN kind SET DEFAULT 'other'"],
    ['index', 'DROP INDEX ix_program_upload_id'],
    ['check', 'ALTER TABLE program DROP CONSTRAINT ck_program_pagu'],
    ['foreign key', 'ALTER TABLE lokus DROP CONSTRAINT fk_lokus_desa'],
  ])('is seen to differ by a %s', async (_what, change) => {
    await dataSource.query(change);
    expect(await drift()).not.toEqual([]);
  });

  it('names every constraint and index by kind and table', async () => {
    expect(await findUnnamed(dataSource)).toEqual([]);
  });

  it('has an index for every foreign key', async () => {
    expect(await findUnindexedForeignKeys(dataSource)).toEqual([]);
  });

  it('has every table in the audit trail, with named exceptions', async () => {
    expect(await findUnaudited(dataSource)).toEqual(Object.keys(NO_TRAIL).sort());
  });

  it.each([
    ['has none', 'DROP TRIGGER audit ON nomenklatur'],
    ['is switched off', 'ALTER TABLE nomenklatur DISABLE TRIGGER audit'],
    ['forgets what was removed', trailOf('INSERT OR UPDATE')],
    ['looks at one column', trailOf('INSERT OR DELETE OR UPDATE OF name')],
  ])('shows a table whose trail %s', async (_what, change) => {
    await dataSource.query(change);
    expect(await findUnaudited(dataSource)).toContain('nomenklatur');
  });

  it('would show what a careless migration leaves', async () => {
    await dataSource.query(CARELESS);
    expect(await findUnnamed(dataSource)).toEqual([
      'IDX_5b1f',
      'careless_code_check',
      'careless_code_key',
      'careless_id_idx',
      'careless_opd_id_fkey',
      'careless_pkey',
      'ck_careless_1f0a9c3e',
      'ck_program_id',
      'ix_careless_code',
      'uq_careless_code1',
    ]);
    expect(await findUnindexedForeignKeys(dataSource)).toEqual([
      'careless_opd_id_fkey',
      'fk_careless_opd',
    ]);
  });

  it.each([
    ['begins with what alone tells the parent', '(opd_id, code)', []],
    ['holds the whole key in another order', '(pemda_code, opd_id)', ['careless_opd_id_fkey']],
  ])('lets an index serve that %s', async (_which, columns, left) => {
    await dataSource.query(CARELESS);
    await dataSource.query(`CREATE INDEX ix_careless_more ON careless ${columns}`);
    expect(await findUnindexedForeignKeys(dataSource)).toEqual(left);
  });
});

function trailOf(events: string): string {
  return `DROP TRIGGER audit ON nomenklatur;
    CREATE TRIGGER audit AFTER ${events} ON nomenklatur
      FOR EACH ROW EXECUTE FUNCTION write_audit_entry('code', '{}')`;
}
