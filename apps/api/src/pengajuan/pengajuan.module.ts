import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module';
import { PengajuanStepService } from './pengajuan-step.service';
import { PengajuanController } from './pengajuan.controller';
import { PengajuanService } from './pengajuan.service';

@Module({
  imports: [AnalysisModule],
  controllers: [PengajuanController],
  providers: [PengajuanService, PengajuanStepService],
})
export class PengajuanModule {}
