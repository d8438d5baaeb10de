import { IsIn, IsInt, IsString, MaxLength, MinLength, ValidateIf } from 'class-validator';
import { Transform } from 'class-transformer';
import { SUGGESTIONS } from '@app/database';
import type { RequestStatus, Suggestion } from '@app/database';

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

export class AskAgencyDto {
  /** the asked agency, one of the case */
  @IsInt({ message: 'opdId harus nomor OPD.' })
  opdId: number;

  @IsIn(SUGGESTIONS, { message: `suggestion hanya boleh ${SUGGESTIONS.join(', ')}.` })
  suggestion: Suggestion;

  @Transform(trimmed)
  @IsString({ message: 'Pesan harus teks.' })
  @MinLength(1, { message: 'Tulis pesan, agar OPD itu tahu apa yang diusulkan dan mengapa.' })
  @MaxLength(2_000, { message: 'Pesan paling panjang 2.000 huruf.' })
  message: string;
}

const ANSWERS = ['terima', 'tolak', 'usul_balik'] as const;

export class AnswerRequestDto {
  @IsIn(ANSWERS, { message: `answer hanya boleh ${ANSWERS.join(', ')}.` })
  answer: (typeof ANSWERS)[number];

  /** needed when, and only when, the answer is a proposal in return */
  @ValidateIf(({ answer, suggestion }: AnswerRequestDto) => {
    return answer === 'usul_balik' || suggestion !== undefined;
  })
  @IsIn(SUGGESTIONS, { message: `suggestion hanya boleh ${SUGGESTIONS.join(', ')}.` })
  suggestion?: Suggestion;

  @Transform(trimmed)
  @IsString({ message: 'Alasan harus teks.' })
  @MinLength(1, { message: 'Tulis alasan jawaban Anda.' })
  @MaxLength(2_000, { message: 'Alasan paling panjang 2.000 huruf.' })
  reason: string;
}

export class OverlapRequestDto {
  id: number;
  /** the case of today with the same rows; null when it is gone or not visible */
  caseId: number | null;
  tahapanId: number;
  desaName: string;
  kecamatan: string;
  /** who asks, as one line */
  from: string;
  /** who is asked, as one line */
  to: string;
  suggestion: Suggestion;
  message: string;
  askedAt: string;
  status: RequestStatus;
  counterSuggestion: Suggestion | null;
  reason: string;
  answeredAt: string | null;
  /** whether this account may answer it now */
  mayAnswer: boolean;
}

export class AskableAgencyDto {
  opdId: number;
  name: string;
  /** why this agency cannot be asked; null when it can */
  obstacle: string | null;
}

export class CaseRequestsDto {
  rows: OverlapRequestDto[];
  agencies: AskableAgencyDto[];
}
