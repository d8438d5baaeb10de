import { Module } from '@nestjs/common';
import { PengajuanStepService } from './pengajuan-step.service';
import { PengajuanController } from './pengajuan.controller';
import { PengajuanService } from './pengajuan.service';

@Module({
  controllers: [PengajuanController],
  providers: [PengajuanService, PengajuanStepService],
})
export class PengajuanModule {}
