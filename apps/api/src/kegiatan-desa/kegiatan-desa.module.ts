import { Module } from '@nestjs/common';
import { KegiatanDesaController } from './kegiatan-desa.controller';
import { KegiatanDesaService } from './kegiatan-desa.service';

@Module({ controllers: [KegiatanDesaController], providers: [KegiatanDesaService] })
export class KegiatanDesaModule {}
