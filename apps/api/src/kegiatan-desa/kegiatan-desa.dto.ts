import { MonthsDto, PageDto } from '../asking/page.dto';

export class KegiatanDesaDto {
  id: number;
  pemdaCode: string;
  pemdaName: string;
  kecamatan: string;
  desaCode: string;
  desaName: string;
  tahun: number;
  kode: string;
  nama: string;
  lokasi: string;
  volume: string | null;
  satuan: string;
  months: MonthsDto | null;
  sasaran: string;
  anggaran: string | null;
  sumberDana: string[];
  overlapCases: number;
}

export class KegiatanDesaPageDto extends PageDto {
  rows: KegiatanDesaDto[];
  anggaran: string;
}
