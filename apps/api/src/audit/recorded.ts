import { SetMetadata } from '@nestjs/common';
import type { ShownRows } from '@app/database';
import type { Account } from '../access/account';

export const RECORDED_KEY = 'sejalan:recorded';

/** Says which rows an answer shows to an account; `asked` are the parameters of its address. */
export type Showing<T = never> = (
  answer: T,
  asked: Readonly<Record<string, unknown>>,
  account: Account,
) => ShownRows;

/** What a route's answer shows, for the access log. */
export type Recording =
  | { readonly what: string; readonly kind: 'baca'; readonly showing: Showing }
  | { readonly what: string; readonly kind: 'ekspor'; readonly job?: 'jobId' };

/**
 * The answer holds plan rows or accounts: drafts and people among them are recorded.
 *
 * @param what name of the data in the log
 * @param showing which rows the answer holds
 */
export const RecordsReading = <T>(what: string, showing: Showing<T>): MethodDecorator =>
  SetMetadata(RECORDED_KEY, { what, kind: 'baca', showing } satisfies Recording);

/** The answer is a file that leaves the house: every download is recorded. */
export const RecordsExport = (what: string, job?: 'jobId'): MethodDecorator =>
  SetMetadata(RECORDED_KEY, { what, kind: 'ekspor', job } satisfies Recording);

interface Row {
  readonly id: number;
}

export const idsOf = (rows: readonly Row[]): number[] => rows.map(({ id }) => id);

/** The programs that findings speak of. */
export const programsOf = (findings: readonly { readonly program: Row | null }[]): number[] =>
  findings.flatMap(({ program }) => (program ? [program.id] : []));

/** The drafts behind the figures of stages: those of the account's own place, as it sees no others. */
export const ownPlansOf = (
  { pemdaCode, opdId }: Account,
  tahapanIds: readonly number[],
): ShownRows => ({ plans: { tahapanIds, pemdaCode, opdId } });

/** The rows that entries of the trail speak of. */
export function rowsOfTrail(
  entries: readonly { readonly table: string; readonly rowId: string }[],
): ShownRows {
  const of = (name: string) =>
    entries.filter(({ table }) => table === name).map(({ rowId }) => Number(rowId));
  return {
    programs: of('program'),
    kegiatanDesa: of('kegiatan_desa'),
    lokus: of('lokus'),
    accounts: of('user_account'),
  };
}
