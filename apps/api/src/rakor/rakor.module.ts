import { Module } from '@nestjs/common';
import { RakorController } from './rakor.controller';

@Module({ controllers: [RakorController] })
export class RakorModule {}
