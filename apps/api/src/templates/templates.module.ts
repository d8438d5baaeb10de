import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { TemplateRunnerService } from './template-runner.service';
import { TemplatesController } from './templates.controller';
import { TemplatesService } from './templates.service';

@Module({
  imports: [JobsModule],
  controllers: [TemplatesController],
  providers: [TemplatesService, TemplateRunnerService],
})
export class TemplatesModule {}
