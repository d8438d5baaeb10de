import { Module } from '@nestjs/common';
import { KegiatanDesaController } from './kegiatan-desa.controller';

@Module({ controllers: [KegiatanDesaController] })
export class KegiatanDesaModule {}
