import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { AnalyseTouchedService } from './analyse-touched.service';
import { AnalysisRunnerService } from './analysis-runner.service';
import { AnalysisService } from './analysis.service';
import { DueAnalysisController } from './due-analysis.controller';
import { OverlapAnalysisService } from './overlap-analysis.service';

@Module({
  imports: [JobsModule],
  controllers: [DueAnalysisController],
  providers: [
    AnalyseTouchedService,
    AnalysisService,
    AnalysisRunnerService,
    OverlapAnalysisService,
  ],
  exports: [AnalyseTouchedService, AnalysisService, OverlapAnalysisService],
})
export class AnalysisModule {}
