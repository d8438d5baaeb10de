import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { ComparisonReportRunnerService } from './comparison-report-runner.service';
import { ComparisonsController } from './comparisons.controller';
import { ComparisonsService } from './comparisons.service';

@Module({
  imports: [JobsModule],
  controllers: [ComparisonsController],
  providers: [ComparisonsService, ComparisonReportRunnerService],
})
export class ComparisonsModule {}
