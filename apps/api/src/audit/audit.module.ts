import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { AuditSealService } from './audit-seal.service';
import { AuditController } from './audit.controller';
import { AuditService } from './audit.service';

@Module({
  imports: [JobsModule],
  controllers: [AuditController],
  providers: [AuditSealService, AuditService],
})
export class AuditModule {}
