import type { PengajuanStatus } from '@app/vocabulary';
import type { PengajuanAction } from '@app/workflow';

/** Why rows cannot be changed now, in words. */
export class LockDto {
  code: string;
  reason: string;
}

export class PengajuanDto {
  opdId: number;
  opdName: string;
  pemdaCode: string;
  pemdaName: string;
  status: PengajuanStatus;
  submittedAt: string | null;
  note: string;
  programs: number;
  pagu: string;
  version: number;
  /** absent while the owner may change rows */
  lock: LockDto | null;
  /** the end of an exception to the deadline for this agency alone */
  exceptionUntil: string | null;
  /** what the asking account may do with it now */
  actions: PengajuanAction[];
}

export class PengajuanGovernmentDto {
  code: string;
  name: string;
  expected: number;
  sent: number;
  verified: number;
  returned: number;
}

export class PengajuanBoardDto {
  governments: PengajuanGovernmentDto[];
  rows: PengajuanDto[];
  opensAt: string;
  closesAt: string;
  /** the clock of the server, for counting down */
  now: string;
  tahapanStatus: 'disiapkan' | 'dibuka' | 'ditutup' | 'disahkan';
}

export class PengajuanEventDto {
  at: string;
  by: string;
  from: PengajuanStatus | null;
  to: PengajuanStatus;
  note: string;
}

export class PengajuanNoteDto {
  id: number;
  programId: number | null;
  kegiatanDesaId: number | null;
  kode: string;
  nama: string;
  note: string;
  by: string;
  at: string;
}

export class PengajuanDetailDto extends PengajuanDto {
  events: PengajuanEventDto[];
  notes: PengajuanNoteDto[];
}
