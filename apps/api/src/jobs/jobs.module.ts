import { Module } from '@nestjs/common';
import { JobQueueService } from './job-queue.service';
import { JobWorkerService } from './job-worker.service';
import { JobsController } from './jobs.controller';
import { JobsService } from './jobs.service';

@Module({
  controllers: [JobsController],
  providers: [JobQueueService, JobWorkerService, JobsService],
  exports: [JobQueueService, JobWorkerService],
})
export class JobsModule {}
