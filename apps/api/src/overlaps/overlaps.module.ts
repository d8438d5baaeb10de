import { Module } from '@nestjs/common';
import { OverlapsController } from './overlaps.controller';
import { OverlapsService } from './overlaps.service';

@Module({ controllers: [OverlapsController], providers: [OverlapsService] })
export class OverlapsModule {}
