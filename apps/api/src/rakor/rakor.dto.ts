export class AgendaItemDto {
  position: number;
  kind: 'kekosongan' | 'tumpang_tindih';
  title: string;
  /** why it stands at this place */
  reason: string;
  pemdaName: string;
  amount: string | null;
  href: string;
}

export class RakorDto {
  id: number;
  title: string;
  date: string;
  place: string;
  status: string;
  scope: string;
  participants: number;
  agenda: AgendaItemDto[];
}

export class RakorListDto {
  rows: RakorDto[];
}
