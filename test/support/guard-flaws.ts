import type { EntityManager } from 'typeorm';

/** What everybody may read by decision: the names of agencies. */
const READ_BY_ALL = ['opd SELECT'];
/** Tables with a pemda that are no plan: guarded by permission alone. */
const UNGUARDED = ['priority_document', 'priority_need', 'user_account'];

/** Tables whose rows PostgreSQL hands out by policy, to their owner too; as it says itself. */
export async function listGuarded(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        AND relrowsecurity AND relforcerowsecurity ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** Policies that the application role meets, as `table.policy`. */
export async function listPolicies(
  manager: EntityManager,
): Promise<{ table: string; policy: string }[]> {
  return manager.query(
    `SELECT tablename AS table, policyname AS policy FROM pg_policies
      WHERE schemaname = 'public' AND 'sejalan_app' = ANY(roles) ORDER BY 1, 2`,
  );
}

/** Every way in which rows of a plan are handed out too freely or not at all; empty is good. */
export async function guardFlaws(manager: EntityManager): Promise<string[]> {
  return [
    ...(await unguarded(manager)),
    ...(await unjudgedCommands(manager)),
    ...(await openPolicies(manager)),
    ...(await shownWithoutScope(manager)),
  ];
}

/** A pemda stands in it, or a policy was written for it, and nothing asks for either. */
async function unguarded(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ flaw: string }[]>(
    `SELECT c.relname || ' is not guarded' AS flaw FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
        AND NOT (c.relrowsecurity AND c.relforcerowsecurity) AND c.relname <> ALL ($1)
        AND (EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)
          OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid
                        AND a.attname = 'pemda_code' AND NOT a.attisdropped))`,
    [UNGUARDED],
  );
  return rows.map(({ flaw }) => flaw);
}

/** The role may do it, and no policy says to which rows: PostgreSQL then refuses all of them. */
async function unjudgedCommands(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ flaw: string }[]>(
    `SELECT c.relname || ' ' || command || ' has no policy' AS flaw
       FROM pg_class c, unnest('{SELECT,INSERT,UPDATE,DELETE}'::text[]) command
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
        AND (has_table_privilege('sejalan_app', c.oid, command) OR command <> 'DELETE'
          AND has_any_column_privilege('sejalan_app', c.oid, command))
        AND NOT EXISTS (SELECT FROM pg_policies p
          WHERE p.tablename = c.relname AND 'sejalan_app' = ANY(p.roles)
            AND p.cmd IN ('ALL', command))`,
  );
  return rows.map(({ flaw }) => flaw);
}

async function openPolicies(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ door: string }[]>(
    `SELECT tablename || ' ' || cmd AS door FROM pg_policies
      WHERE schemaname = 'public' AND roles && '{sejalan_app,public}'::name[]
        AND (qual = 'true' OR with_check = 'true')`,
  );
  return rows
    .filter(({ door }) => !READ_BY_ALL.includes(door))
    .map(({ door }) => `${door} is open`);
}

/** As the application role, on whose behalf nobody has said. */
async function shownWithoutScope(manager: EntityManager): Promise<string[]> {
  const tables = await manager.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = pg_class.oid)
        AND has_table_privilege('sejalan_app', oid, 'SELECT') ORDER BY 1`,
  );
  const questions = tables
    .filter(({ name }) => !READ_BY_ALL.includes(`${name} SELECT`))
    .map(({ name }) => `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM ${name})`);
  await manager.query(`SET LOCAL ROLE sejalan_app`);
  const shown = await manager.query<{ name: string }[]>(questions.join(' UNION ALL '));
  await manager.query('RESET ROLE');
  return shown.map(({ name }) => `${name} is shown without a scope`);
}
