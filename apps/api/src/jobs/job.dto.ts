import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { JobStatus } from '@app/database';
import { ImportResultDto } from '../imports/import.dto';
import { ReportResultDto } from '../reports/report.dto';

export class JobProgressDto {
  done: number;
  total: number;
  label: string;
}

/** Why a job failed: what the request would have been answered, had it been known then. */
export class JobProblemDto {
  title: string;
  detail: string;
  /** stable, such as `upload.limit`; jobs of earlier versions have none */
  code?: string;
  /** as an HTTP status */
  status?: number;
}

@ApiExtraModels(ImportResultDto, ReportResultDto)
export class JobDto {
  id: string;
  kind: string;
  status: JobStatus;
  progress: JobProgressDto;
  /** an import result or a report result, by the kind of the job */
  @ApiProperty({
    nullable: true,
    oneOf: [{ $ref: getSchemaPath(ImportResultDto) }, { $ref: getSchemaPath(ReportResultDto) }],
  })
  result: ImportResultDto | ReportResultDto | null;
  problem: JobProblemDto | null;
  createdAt: string;
  finishedAt: string | null;
}

export class JobStartedDto {
  jobId: string;
}
