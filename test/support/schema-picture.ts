import type { DataSource } from 'typeorm';

/** One SELECT per kind of thing a migration can make; each gives lines that name the thing. */
const PICTURE = [
  `SELECT format('relation %s %s, row security %s %s', relkind, relname, relrowsecurity,
                 relforcerowsecurity) AS line
     FROM pg_class WHERE relnamespace = here AND relkind <> 'i'`,
  `SELECT format('column %s.%s %s, not null %s, default %s, identity %s, generated %s', relname,
                 attname, format_type(atttypid, atttypmod), attnotnull,
                 pg_get_expr(adbin, adrelid), attidentity, attgenerated)
     FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid
     LEFT JOIN pg_attrdef d ON adrelid = attrelid AND adnum = attnum
    WHERE relnamespace = here AND relkind IN ('r', 'p', 'v', 'm') AND attnum > 0 AND NOT attisdropped`,
  `SELECT format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(oid))
     FROM pg_constraint WHERE connamespace = here`,
  `SELECT indexdef FROM pg_indexes WHERE schemaname = here::text`,
  `SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
    WHERE relnamespace = here AND NOT tgisinternal`,
  `SELECT format('%s granted to %s', pg_get_functiondef(oid), proacl)
     FROM pg_proc WHERE pronamespace = here AND prokind <> 'a'`,
  `SELECT format('policy %s', to_jsonb(p)) FROM pg_policies p WHERE schemaname = here::text`,
  `SELECT format('view %s: %s', viewname, definition) FROM pg_views WHERE schemaname = here::text
   UNION ALL
   SELECT format('view %s: %s', matviewname, definition) FROM pg_matviews
    WHERE schemaname = here::text`,
  `SELECT format('type %s %s: %s', typtype, typname,
                 array(SELECT enumlabel FROM pg_enum WHERE enumtypid = t.oid ORDER BY enumsortorder))
     FROM pg_type t WHERE typnamespace = here AND typtype IN ('d', 'e', 'r')`,
  `SELECT format('grant of %s on %s to %s', privilege_type, relname, grantee::regrole)
     FROM pg_class, aclexplode(relacl) WHERE relnamespace = here AND grantee <> relowner`,
  `SELECT format('grant of %s on schema to %s', privilege_type, grantee::regrole)
     FROM pg_namespace, aclexplode(nspacl) WHERE oid = here AND grantee NOT IN (nspowner, 0)`,
];

/**
 * The schema as PostgreSQL itself describes it: tables, columns, constraints, indexes, triggers,
 * functions, policies, views, types and grants. Two equal pictures are two equal schemas, but for
 * the order of columns.
 */
export async function readSchemaPicture(dataSource: DataSource): Promise<string[]> {
  const here = `'public'::regnamespace`;
  const lines: { line: string }[] = await dataSource.query(
    PICTURE.map((select) => `(${select.replace(/\bhere\b/g, here)})`).join(' UNION ALL '),
  );
  return lines.map(({ line }) => line).sort();
}
