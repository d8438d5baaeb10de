import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module';
import { JobsModule } from '../jobs/jobs.module';
import { AnnotatedImportsController } from './annotated-imports.controller';
import { AnnotatedImportsService } from './annotated-imports.service';
import { ImportRunnerService } from './import-runner.service';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';

@Module({
  imports: [JobsModule, AnalysisModule],
  controllers: [ImportsController, AnnotatedImportsController],
  providers: [ImportsService, AnnotatedImportsService, ImportRunnerService],
  exports: [ImportsService],
})
export class ImportsModule {}
