import { Module } from '@nestjs/common';
import { PengajuanController } from './pengajuan.controller';

@Module({ controllers: [PengajuanController] })
export class PengajuanModule {}
