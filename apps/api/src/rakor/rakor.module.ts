import { Module } from '@nestjs/common';
import { RakorController } from './rakor.controller';
import { RakorService } from './rakor.service';

@Module({ controllers: [RakorController], providers: [RakorService] })
export class RakorModule {}
