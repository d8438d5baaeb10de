import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { DeadlineRunnerService } from './deadline-runner.service';
import { DigestRunnerService } from './mail/digest-runner.service';
import { MAIL_SETTINGS } from './mail/mail-settings';
import type { MailSettings } from './mail/mail-settings';
import { MailerService } from './mail/mailer.service';
import { NotificationsController } from './notifications.controller';
import { NotificationsService } from './notifications.service';
import { ScheduleService } from './schedule.service';

@Global()
@Module({})
export class NotificationsModule {
  /** @param settings undefined: people are told in the app alone */
  static forSettings(settings: MailSettings | undefined): DynamicModule {
    return {
      module: NotificationsModule,
      imports: [JobsModule],
      controllers: [NotificationsController],
      providers: [
        NotificationsService,
        DeadlineRunnerService,
        DigestRunnerService,
        MailerService,
        ScheduleService,
        { provide: MAIL_SETTINGS, useValue: settings },
      ],
      exports: [MAIL_SETTINGS],
    };
  }
}
