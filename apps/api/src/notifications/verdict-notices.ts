import type { LockedPengajuan, NewNotification, Reader } from '@app/database';
import { isTold, isVerdictTold } from '@app/workflow';
import type { VerdictFacts } from './notification-facts';

export interface Verdict {
  readonly pengajuan: Pick<LockedPengajuan, 'id' | 'opdId' | 'opdName' | 'pemdaCode'>;
  readonly status: string;
  /** the version that the verdict made */
  readonly version: number;
  readonly note: string;
}

/**
 * What the owners of the plans are told about one order of the province: everybody one
 * notification, however many of their plans it was about.
 */
export function verdictNotices(
  verdicts: readonly Verdict[],
  readers: readonly Reader[],
  { tahapanId, tahapan, actor }: { tahapanId: number; tahapan: string; actor: string },
): NewNotification[] {
  const told = verdicts.filter(({ status }) => isVerdictTold(status));
  return readers.flatMap((reader) => {
    if (reader.username === actor) return [];
    const own = told.filter(({ pengajuan }) => isTold(reader, pengajuan));
    const [first] = own;
    if (!first) return [];
    const notes = new Set(own.map(({ note }) => note));
    const facts: VerdictFacts = {
      tahapan,
      status: first.status as VerdictFacts['status'],
      agencies: own.map(({ pengajuan }) => pengajuan.opdName).sort(),
      opdId: own.length === 1 ? first.pengajuan.opdId : null,
      note: notes.size === 1 ? first.note : '',
    };
    const subject = own.map(({ pengajuan, version }) => `${pengajuan.id}:${version}`).sort()[0]!;
    return [{ reader, kind: 'pengajuan', subject, tahapanId, facts }];
  });
}
