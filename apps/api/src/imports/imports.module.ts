import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { READ_LIMITS } from '@app/workbook';
import { AnalysisModule } from '../analysis/analysis.module';
import { JobsModule } from '../jobs/jobs.module';
import { AcceptImportRunnerService } from './accept-import-runner.service';
import { AnnotatedImportsController } from './annotated-imports.controller';
import { AnnotatedImportsService } from './annotated-imports.service';
import { ImportMappingsController } from './import-mappings.controller';
import { ImportMappingsService } from './import-mappings.service';
import { ImportPreviewsController } from './import-previews.controller';
import { ImportPreviewsService } from './import-previews.service';
import { ImportRunnerService } from './import-runner.service';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';
import { PARSER_LIMITS } from './parser-limits';
import type { ParserLimits } from './parser-limits';
import { UndoImportRunnerService } from './undo-import-runner.service';
import { UploadPartsController } from './upload-parts.controller';
import { UploadPartsService } from './upload-parts.service';

@Module({})
export class ImportsModule {
  /** @param limits undefined: those of the reader itself */
  static forLimits(limits: ParserLimits = READ_LIMITS): DynamicModule {
    const { cpuMs } = limits;
    return {
      module: ImportsModule,
      imports: [JobsModule, AnalysisModule],
      controllers: [
        ImportsController,
        UploadPartsController,
        ImportPreviewsController,
        AnnotatedImportsController,
        ImportMappingsController,
      ],
      providers: [
        ImportsService,
        UploadPartsService,
        ImportRunnerService,
        ImportPreviewsService,
        AcceptImportRunnerService,
        UndoImportRunnerService,
        AnnotatedImportsService,
        ImportMappingsService,
        { provide: PARSER_LIMITS, useValue: { cpuMs } },
      ],
      exports: [ImportsService],
    };
  }
}
