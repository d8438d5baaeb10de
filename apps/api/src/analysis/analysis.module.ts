import { Module } from '@nestjs/common';
import { AnalysisService } from './analysis.service';
import { OverlapAnalysisService } from './overlap-analysis.service';

@Module({
  providers: [AnalysisService, OverlapAnalysisService],
  exports: [AnalysisService, OverlapAnalysisService],
})
export class AnalysisModule {}
