import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';

export class MappingCellDto {
  column: string;
  /** shortened */
  text: string;
}

export class MappingRowDto {
  row: number;
  cells: MappingCellDto[];
}

export class MappingGuessDto {
  field: string;
  label: string;
  /** 0 to 1 */
  confidence: number;
  why: string;
}

export class MappingColumnDto {
  column: string;
  header: string;
  /** its cells begin with codes, so that as names they serve for the codes too */
  hasCodesInFront: boolean;
  /** false where a person must choose between this column and a rival */
  isTaken: boolean;
  @ApiProperty({ type: () => MappingGuessDto, nullable: true })
  guess: MappingGuessDto | null;
}

export class MappingSheetDto {
  sheet: string;
  /** the likeliest form; null where the sheet looks like none */
  layout: string | null;
  /** the last row of the header; 0 where none was found */
  headerRow: number;
  headerDepth: number;
  rows: MappingRowDto[];
  columns: MappingColumnDto[];
}

export class MappingFieldDto {
  field: string;
  label: string;
  required: boolean;
}

export class MappingFormDto {
  layout: string;
  /** codes may stand before the names, in one cell */
  splitsCodes: boolean;
  fields: MappingFieldDto[];
}

export class ChosenColumnDto {
  @IsString({ message: 'column harus huruf kolom.' })
  @Matches(/^[A-Z]{1,3}$/, { message: 'column harus huruf kolom seperti A atau AB.' })
  column: string;

  @IsString({ message: 'field harus teks.' })
  @MaxLength(60, { message: 'field tidak dikenal.' })
  field: string;
}

export class MappingAnswerDto {
  @IsString({ message: 'sheet harus nama lembar.' })
  @MaxLength(200, { message: 'sheet paling panjang 200 huruf.' })
  sheet: string;

  @IsString({ message: 'layout harus bentuk tabel.' })
  @MaxLength(60, { message: 'layout tidak dikenal.' })
  layout: string;

  /** the last row of the header, as a spreadsheet counts */
  @IsInt({ message: 'headerRow harus nomor baris.' })
  @Min(1, { message: 'headerRow paling kecil 1.' })
  @Max(1_048_576, { message: 'headerRow terlalu besar.' })
  headerRow: number;

  /** how many filled rows the header has */
  @IsInt({ message: 'headerDepth harus bilangan bulat.' })
  @Min(1, { message: 'headerDepth paling kecil 1.' })
  @Max(3, { message: 'headerDepth paling besar 3.' })
  headerDepth: number;

  @IsArray({ message: 'columns harus daftar.' })
  @ArrayMinSize(1, { message: 'Pilih isi kolomnya.' })
  @ArrayMaxSize(64, { message: 'columns paling banyak 64.' })
  @ValidateNested({ each: true })
  @Type(() => ChosenColumnDto)
  columns: ChosenColumnDto[];
}

export class ImportMappingDto {
  jobId: string;
  fileName: string;
  kind: string;
  /** what is uncertain, one sentence each; empty where an earlier answer was used */
  reasons: string[];
  sheets: MappingSheetDto[];
  forms: MappingFormDto[];
  @ApiProperty({ type: () => MappingAnswerDto, nullable: true })
  answer: MappingAnswerDto | null;
  /** who answered, by name */
  answeredBy: string | null;
  answeredAt: string | null;
  /** the earlier file that the answer was given for; null where it was given for this one */
  likeFile: string | null;
  mayAnswer: boolean;
}
