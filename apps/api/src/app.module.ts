import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import type { DataSource } from 'typeorm';
import { AccessModule } from './access/access.module';
import { ComparisonsModule } from './comparisons/comparisons.module';
import { AccountsModule } from './accounts/accounts.module';
import { AccessLogModule } from './audit/access-log.module';
import { AuditModule } from './audit/audit.module';
import { ContextModule } from './context/context.module';
import { DatabaseModule } from './database/database.module';
import { EditingModule } from './editing/editing.module';
import { FindingsModule } from './findings/findings.module';
import { HealthModule } from './health/health.module';
import { ImportsModule } from './imports/imports.module';
import { JobsModule } from './jobs/jobs.module';
import { KegiatanDesaModule } from './kegiatan-desa/kegiatan-desa.module';
import { LinksModule } from './links/links.module';
import { MatrixModule } from './matrix/matrix.module';
import type { ParserLimits } from './imports/parser-limits';
import type { MailSettings } from './notifications/mail/mail-settings';
import { NotificationsModule } from './notifications/notifications.module';
import { OidcModule } from './oidc/oidc.module';
import type { OidcSettings } from './oidc/oidc-settings';
import { OverlapRequestsModule } from './overlap-requests/overlap-requests.module';
import { OverlapsModule } from './overlaps/overlaps.module';
import { PengajuanModule } from './pengajuan/pengajuan.module';
import { PresenceModule } from './presence/presence.module';
import { ProgramsModule } from './programs/programs.module';
import { RakorModule } from './rakor/rakor.module';
import { ReportsModule } from './reports/reports.module';
import { SummaryModule } from './summary/summary.module';
import { TahapanModule } from './tahapan/tahapan.module';
import { TemplatesModule } from './templates/templates.module';

const FEATURES = [
  ComparisonsModule,
  AccountsModule,
  AuditModule,
  ContextModule,
  EditingModule,
  FindingsModule,
  HealthModule,
  JobsModule,
  KegiatanDesaModule,
  LinksModule,
  MatrixModule,
  OverlapRequestsModule,
  OverlapsModule,
  PengajuanModule,
  PresenceModule,
  ProgramsModule,
  RakorModule,
  ReportsModule,
  SummaryModule,
  TahapanModule,
  TemplatesModule,
];

@Module({})
export class AppModule {
  /**
   * @param dataSource initialised and migrated; it is ended with the app
   * @param settings the provider of single sign-on and the mail server, where there are any, and
   *   what an upload may cost
   */
  static forDataSource(
    dataSource: DataSource,
    {
      oidc,
      mail,
      parser,
    }: { oidc?: OidcSettings; mail?: MailSettings; parser?: ParserLimits } = {},
  ): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forDataSource(dataSource),
        // Per address; sign-in and uploads have stricter limits of their own.
        ThrottlerModule.forRoot([{ limit: 1_200, ttl: 60_000 }]),
        // Before the features, so that its guard runs first.
        AccessModule,
        OidcModule.forSettings(oidc),
        AccessLogModule,
        NotificationsModule.forSettings(mail),
        ImportsModule.forLimits(parser),
        ...FEATURES,
      ],
      providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
    };
  }
}
