import { Module } from '@nestjs/common';
import { JobDatabaseService } from './job-database.service';
import { JobQueueService } from './job-queue.service';
import { JobWorkerService } from './job-worker.service';
import { JobsController } from './jobs.controller';
import { JobsService } from './jobs.service';

@Module({
  controllers: [JobsController],
  providers: [JobDatabaseService, JobQueueService, JobWorkerService, JobsService],
  exports: [JobDatabaseService, JobQueueService, JobWorkerService],
})
export class JobsModule {}
