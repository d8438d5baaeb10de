/** Of a row that is gone the trail itself keeps the reference: what it was before, or became. */
const kept = (field: string): string =>
  `coalesce(a.changes #>> '{${field},0}', a.changes #>> '{${field},1}')`;

/** A row of a program at a place or for a priority: both names, as far as they are known. */
const pair = (table: string, columns: readonly [string, string], joined: string): string => {
  const [one, other] = columns;
  return `(SELECT nullif(${joined}, '') FROM (
      SELECT coalesce(max(r.${one})::text, ${kept(one)}) AS one,
             coalesce(max(r.${other})::text, ${kept(other)}) AS other
        FROM ${table} r WHERE r.id = a.row_id::int) s)`;
};
const PROGRAM = '(SELECT p.nama FROM program p WHERE p.id = s.one::int)';

/** Tables whose rows have one column that names them. */
const NAMED: Readonly<Record<string, string>> = {
  program: 'nama',
  kegiatan_desa: 'nama',
  opd: 'name',
  rakor: 'title',
  priority_document: 'name',
  priority: `concat_ws(' ', code, name)`,
  api_token: 'name',
};

/**
 * SQL: what the row of the entry `a` is called, with `o` as its agency; null when nobody knows.
 * Rows are found by number, never by their number as text: an index on the number serves only
 * the former. Under the scope of whoever asks, as every name here.
 */
export const AUDIT_ROW_NAME = `coalesce(CASE a.table_name
    ${Object.entries(NAMED)
      .map(
        ([table, column]) =>
          `WHEN '${table}' THEN (SELECT ${column} FROM ${table} r WHERE r.id = a.row_id::int)`,
      )
      .join('\n    ')}
    WHEN 'pengajuan' THEN o.name
    WHEN 'pengajuan_note' THEN o.name
    WHEN 'tahapan_exception' THEN o.name
    WHEN 'tahapan' THEN (SELECT kind || ' ' || tahun FROM tahapan r WHERE r.id = a.row_id::int)
    WHEN 'overlap_request' THEN (
      SELECT concat_ws(' → ', f.name, coalesce(t.name, tw.name)) FROM overlap_request r
      LEFT JOIN opd f ON f.id = r.opd_id LEFT JOIN opd t ON t.id = r.to_opd_id
      LEFT JOIN wilayah tw ON tw.code = r.to_pemda_code WHERE r.id = a.row_id::int)
    WHEN 'lokus' THEN ${pair(
      'lokus',
      ['program_id', 'desa_code'],
      `concat_ws(' di ', ${PROGRAM}, (SELECT d.name FROM wilayah d WHERE d.code = s.other))`,
    )}
    WHEN 'priority_link' THEN ${pair(
      'priority_link',
      ['program_id', 'priority_id'],
      `concat_ws(' → ', ${PROGRAM}, (SELECT r.name FROM priority r WHERE r.id = s.other::int))`,
    )}
    WHEN 'priority_need' THEN (SELECT concat_ws(' di ', r.name, w.name) FROM priority r
      LEFT JOIN wilayah w ON w.code = a.pemda_code
      WHERE r.id = split_part(a.row_id, '/', 1)::int)
    WHEN 'wilayah' THEN (SELECT name FROM wilayah r WHERE r.code = a.row_id)
    WHEN 'nomenklatur' THEN (SELECT concat_ws(' ', r.code, r.name) FROM nomenklatur r
      WHERE r.tahun = split_part(a.row_id, '/', 1)::int AND r.pemda = split_part(a.row_id, '/', 2)
        AND r.code = split_part(a.row_id, '/', 3))
    WHEN 'user_account' THEN (SELECT name FROM user_account r
      WHERE r.id = a.row_id::int AND r.forgotten_at IS NULL)
    WHEN 'recovery_code' THEN (SELECT name FROM user_account r
      WHERE r.id = a.row_id::int AND r.forgotten_at IS NULL)
    WHEN 'account_invitation' THEN (SELECT u.name FROM user_account u
      WHERE u.id = (${kept('user_id')})::int AND u.forgotten_at IS NULL)
  END,
  CASE WHEN a.table_name IN ('program', 'kegiatan_desa') THEN ${kept('nama')}
       WHEN a.table_name IN ('opd', 'priority', 'priority_document', 'wilayah', 'nomenklatur')
         THEN ${kept('name')}
       WHEN a.table_name = 'rakor' THEN ${kept('title')} END)`;
