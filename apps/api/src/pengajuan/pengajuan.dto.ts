import type { PengajuanStatus } from '@app/vocabulary';

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
  closesAt: string;
}
