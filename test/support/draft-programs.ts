import type { EditableRowDto } from '../../apps/api/src/editing/editing.dto';
import type { TestApp, Visitor } from './test-app';
import { renjaLine, uploadRenja } from './upload-renja';

export type DraftRow = Pick<EditableRowDto, 'id' | 'version' | 'opdId'>;

let agencies = 0;

/** A fresh agency of Tapin with programs in draft. */
export async function draftPrograms(
  app: TestApp,
  official: Visitor,
  count = 1,
): Promise<DraftRow[]> {
  const agency = `Dinas Sunting ${(agencies += 1)}`;
  const line = renjaLine(agency, 5_000_000);
  await uploadRenja(official, app.tahapan, ...Array<string>(count).fill(line));
  const rows = await app.dataSource.query<DraftRow[]>(
    `SELECT p.id, p.version, p.opd_id AS "opdId" FROM program p JOIN opd o ON o.id = p.opd_id
     WHERE o.name = $1 AND o.pemda_code = '63.05' ORDER BY p.id`,
    [agency],
  );
  if (rows.length !== count) throw new Error(`${rows.length} drafts instead of ${count}`);
  return rows;
}

/** A desa of Tapin that has a village budget. */
export async function desaOfTapin(official: Visitor, index: number): Promise<string> {
  const { body } = await official.get('/api/editing/desa').expect(200);
  const villages = (body as { code: string }[]).filter(({ code }) => /\.2\d{3}$/.test(code));
  return villages[index]!.code;
}
