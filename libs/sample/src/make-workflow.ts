import type { PengajuanStatus, WilayahCode } from '@app/vocabulary';
import workflow from './data/workflow.json';
import type { SampleOpd } from './sample-types';
import type {
  SampleAccount,
  SamplePengajuan,
  SampleRakor,
  SampleRole,
  SampleTahapan,
} from './sample-workflow-types';
import { seededRandom } from './seeded-random';

type Pattern = 'lengkap' | 'sebagian' | 'terlambat' | 'dikembalikan';

const patterns = new Map(workflow.pemda.map((row) => [row.code, row.pengajuan as Pattern]));

/** The OPD whose file the province gave back, in the kabupaten where one was. */
const RETURNED_OPD = 'pupr';
/** The one kabupaten whose village budgets were given back, so that they can be sent again. */
const RETURNED_VILLAGES = '63.01/desa';

function drawStatus(draw: number, pattern: Pattern): PengajuanStatus {
  if (pattern === 'terlambat') return draw < 0.06 ? 'diajukan' : draw < 0.2 ? 'draf' : 'belum';
  const missing = pattern === 'sebagian' ? 0.22 : 0;
  if (draw < missing) return draw < missing / 2 ? 'belum' : 'draf';
  if (draw < 0.6) return 'diajukan';
  return draw < 0.66 ? 'setuju_dengan_catatan' : 'diverifikasi';
}

/** A day of the second to the fourth week after the stage opened, at a full hour, WITA. */
function submittedAt(opdKey: string): string {
  const random = seededRandom(`submitted/${opdKey}`);
  const day = String(random.whole([9, 23])).padStart(2, '0');
  const hour = String(random.whole([8, 16])).padStart(2, '0');
  return `2026-11-${day}T${hour}:00:00+08:00`;
}

/**
 * Who has sent its plan and who has not, one row per OPD.
 *
 * @param told keys of agencies of which the story tells: they have sent, so that it can be seen
 */
export function makePengajuan(
  opdList: readonly SampleOpd[],
  told: ReadonlySet<string>,
): SamplePengajuan[] {
  return opdList.map(({ key, pemdaCode, kind }) => {
    const pattern = patterns.get(pemdaCode) ?? 'lengkap';
    const isReturned =
      key === RETURNED_VILLAGES ||
      (pattern === 'dikembalikan' && key === `${pemdaCode}/${RETURNED_OPD}`);
    const drawn = drawStatus(seededRandom(`pengajuan/${key}`).next(), pattern);
    const isHeld = drawn === 'belum' || drawn === 'draf';
    const mustBeSent = told.has(key) || kind === 'pemerintah_desa';
    const status = isReturned ? 'dikembalikan' : isHeld && mustBeSent ? 'diajukan' : drawn;
    const isSent = status !== 'belum' && status !== 'draf';
    const note = isReturned
      ? key === RETURNED_VILLAGES
        ? workflow.returnedVillagesNote
        : workflow.returnedNote
      : status === 'setuju_dengan_catatan'
        ? workflow.acceptedNote
        : undefined;
    return { opdKey: key, status, submittedAt: isSent ? submittedAt(key) : undefined, note };
  });
}

interface AccountRow {
  readonly username: string;
  readonly name: string;
  readonly role: string;
  readonly pemda: string;
  readonly opd?: string;
  readonly jabatan: string;
}

const accountRows: readonly AccountRow[] = workflow.accounts;

export const anchorDate: string = workflow.anchorDate;

export const sampleTahapan = workflow.tahapan as readonly SampleTahapan[];

export const sampleAccounts: readonly SampleAccount[] = accountRows.map((row) => ({
  username: row.username,
  name: row.name,
  role: row.role as SampleRole,
  pemdaCode: row.pemda,
  opdKey: row.opd === undefined ? undefined : `${row.pemda}/${row.opd}`,
  jabatan: row.jabatan,
}));

export function makeRakor(scope: readonly WilayahCode[]): SampleRakor {
  return { ...workflow.rakor, status: 'disiapkan', scope };
}
