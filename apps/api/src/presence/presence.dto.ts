export class PresenceBidangDto {
  code: string;
  name: string;
}

export class PresenceCellDto {
  bidang: string;
  count: number;
  amount: string;
  agencies: number;
}

export class PresenceRowDto {
  desaCode: string;
  desaName: string;
  kecamatan: string;
  pemdaName: string;
  total: number;
  amount: string;
  cells: PresenceCellDto[];
}

export class PresenceDto {
  bidang: PresenceBidangDto[];
  rows: PresenceRowDto[];
}
