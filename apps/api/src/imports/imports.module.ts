import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module';
import { JobsModule } from '../jobs/jobs.module';
import { AcceptImportRunnerService } from './accept-import-runner.service';
import { AnnotatedImportsController } from './annotated-imports.controller';
import { AnnotatedImportsService } from './annotated-imports.service';
import { ImportPreviewsController } from './import-previews.controller';
import { ImportPreviewsService } from './import-previews.service';
import { ImportRunnerService } from './import-runner.service';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';
import { UndoImportRunnerService } from './undo-import-runner.service';

@Module({
  imports: [JobsModule, AnalysisModule],
  controllers: [ImportsController, ImportPreviewsController, AnnotatedImportsController],
  providers: [
    ImportsService,
    ImportRunnerService,
    ImportPreviewsService,
    AcceptImportRunnerService,
    UndoImportRunnerService,
    AnnotatedImportsService,
  ],
  exports: [ImportsService],
})
export class ImportsModule {}
