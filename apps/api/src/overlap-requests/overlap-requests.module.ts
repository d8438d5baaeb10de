import { Module } from '@nestjs/common';
import { OverlapRequestsController } from './overlap-requests.controller';
import { OverlapRequestsService } from './overlap-requests.service';

@Module({ controllers: [OverlapRequestsController], providers: [OverlapRequestsService] })
export class OverlapRequestsModule {}
