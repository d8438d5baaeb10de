import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module';
import { TahapanController } from './tahapan.controller';
import { TahapanService } from './tahapan.service';

@Module({
  imports: [AnalysisModule],
  controllers: [TahapanController],
  providers: [TahapanService],
})
export class TahapanModule {}
