import type { EntityManager } from 'typeorm';
import { findWorkbookExport, readWorkbookKey } from '@app/database';
import type { ImportDraftKind, WorkbookExportEntity } from '@app/database';
import { readManifest } from '@app/workbook';
import type { ImportTarget } from './import-target';

/** Which export a file is merged with; without one, why not. */
export type OpenedRoundTrip =
  | { readonly exported: WorkbookExportEntity }
  | { readonly exported: undefined; readonly notice?: string };

const BY_KEY =
  'baris dicocokkan lewat kodenya, dan perubahan orang lain sejak berkas dibuat tidak dapat dikenali.';
const WHY_NOT = {
  absent: `Tanda ekspor Sejalan tidak ada lagi dalam berkas ini: ${BY_KEY}`,
  tampered: `Tanda ekspor pada lembar tersembunyi berkas ini telah diubah, sehingga tidak dipercaya: ${BY_KEY}`,
  elsewhere: `Berkas ini diekspor untuk tahapan, wilayah, atau jenis rencana lain: ${BY_KEY}`,
  unknown: `Ekspor asal berkas ini tidak ada dalam wewenang Anda: ${BY_KEY}`,
};

/** What a file shows of where it came from. */
interface RoundTripMarks {
  readonly kind: ImportDraftKind;
  readonly manifest: string | undefined;
  readonly hasRowCodes: boolean;
}

/**
 * Finds the export that a file came from. The manifest only selects what to compare with: it
 * grants nothing, and an export out of scope is as good as none.
 *
 * @param manifest the text of the hidden sheet, as a stranger may have written it
 * @param hasRowCodes whether rows carry the hidden code that only an export gives: a file without
 * both never was one, and nothing is said about it
 */
export async function openRoundTrip(
  manager: EntityManager,
  { tahapan, pemdaCode }: ImportTarget,
  { kind, manifest, hasRowCodes }: RoundTripMarks,
): Promise<OpenedRoundTrip> {
  const without = (why: keyof typeof WHY_NOT) => ({ exported: undefined, notice: WHY_NOT[why] });
  if (manifest === undefined) return hasRowCodes ? without('absent') : { exported: undefined };
  const reading = readManifest(manifest, await readWorkbookKey(manager));
  if (reading.state !== 'valid') return without(reading.state);
  const exported = await findWorkbookExport(manager, reading.manifest.exportId);
  if (!exported) return without('unknown');
  const isHere =
    exported.kind === kind && exported.tahapanId === tahapan.id && exported.pemdaCode === pemdaCode;
  return isHere ? { exported } : without('elsewhere');
}
