import { Module } from '@nestjs/common';
import { TahapanController } from './tahapan.controller';
import { TahapanService } from './tahapan.service';

@Module({ controllers: [TahapanController], providers: [TahapanService] })
export class TahapanModule {}
