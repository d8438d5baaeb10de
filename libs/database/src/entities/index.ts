import { MailDigestEntity } from './mail-digest.entity';
import { NotificationEntity } from './notification.entity';
import { OverlapRequestEntity } from './overlap-request.entity';
import { PlanSnapshotEntity } from './plan-snapshot.entity';
import { PengajuanNoteEntity } from './pengajuan-note.entity';
import { TahapanExceptionEntity } from './tahapan-exception.entity';
import { AccountInvitationEntity } from './account-invitation.entity';
import { ApiTokenEntity } from './api-token.entity';
import { AccessEntryEntity } from './access-entry.entity';
import { AuditSealEntity, AuditUnsealedEntity } from './audit-seal.entity';
import { AnalysisDueEntity } from './analysis-due.entity';
import { AuditEntryEntity } from './audit-entry.entity';
import { FindingEntity } from './finding.entity';
import { IdempotencyKeyEntity } from './idempotency-key.entity';
import { ImportChangeEntity } from './import-change.entity';
import { ImportMappingEntity } from './import-mapping.entity';
import { ColumnMappingEntity } from './column-mapping.entity';
import { ImportDraftEntity } from './import-draft.entity';
import { InstallationEntity } from './installation.entity';
import { JobEntity } from './job.entity';
import { KegiatanDesaEntity } from './kegiatan-desa.entity';
import { LokusEntity } from './lokus.entity';
import { NomenklaturEntity } from './nomenklatur.entity';
import { OpdEntity } from './opd.entity';
import { OverlapCaseMemberEntity } from './overlap-case-member.entity';
import { OverlapCaseEntity } from './overlap-case.entity';
import { PengajuanEntity } from './pengajuan.entity';
import { PriorityDocumentEntity } from './priority-document.entity';
import { PriorityLinkEntity } from './priority-link.entity';
import { PriorityNeedEntity } from './priority-need.entity';
import { PriorityEntity } from './priority.entity';
import { ProgramEntity } from './program.entity';
import { RakorEntity } from './rakor.entity';
import { RecoveryCodeEntity } from './recovery-code.entity';
import { ReportFileEntity } from './report-file.entity';
import { SessionEntity } from './session.entity';
import { SignInEventEntity } from './sign-in-event.entity';
import { SupportCellEntity } from './support-cell.entity';
import { SyncScoreEntity } from './sync-score.entity';
import { TahapanEntity } from './tahapan.entity';
import { UploadPartEntity } from './upload-part.entity';
import { UploadEntity } from './upload.entity';
import { UserAccountEntity } from './user-account.entity';
import { WilayahEntity } from './wilayah.entity';
import { WorkbookExportEntity } from './workbook-export.entity';
import { WorkbookKeyEntity } from './workbook-key.entity';

export const entities = [
  MailDigestEntity,
  NotificationEntity,
  OverlapRequestEntity,
  PlanSnapshotEntity,
  PengajuanNoteEntity,
  TahapanExceptionEntity,
  AccountInvitationEntity,
  ApiTokenEntity,
  AccessEntryEntity,
  AnalysisDueEntity,
  AuditEntryEntity,
  AuditSealEntity,
  AuditUnsealedEntity,
  FindingEntity,
  IdempotencyKeyEntity,
  ImportDraftEntity,
  ImportChangeEntity,
  ImportMappingEntity,
  ColumnMappingEntity,
  InstallationEntity,
  JobEntity,
  KegiatanDesaEntity,
  LokusEntity,
  NomenklaturEntity,
  OpdEntity,
  OverlapCaseEntity,
  OverlapCaseMemberEntity,
  PengajuanEntity,
  PriorityDocumentEntity,
  PriorityEntity,
  PriorityLinkEntity,
  PriorityNeedEntity,
  ProgramEntity,
  RakorEntity,
  RecoveryCodeEntity,
  ReportFileEntity,
  SessionEntity,
  SignInEventEntity,
  SupportCellEntity,
  SyncScoreEntity,
  TahapanEntity,
  UploadEntity,
  UploadPartEntity,
  UserAccountEntity,
  WilayahEntity,
  WorkbookExportEntity,
  WorkbookKeyEntity,
];

export * from './account-invitation.entity';
export * from './api-token.entity';
export * from './access-entry.entity';
export * from './analysis-due.entity';
export * from './audit-entry.entity';
export * from './audit-seal.entity';
export * from './finding.entity';
export * from './idempotency-key.entity';
export * from './installation.entity';
export * from './job.entity';
export * from './kegiatan-desa.entity';
export * from './lokus.entity';
export * from './nomenklatur.entity';
export * from './opd.entity';
export * from './overlap-case-member.entity';
export * from './overlap-case.entity';
export * from './pengajuan.entity';
export * from './priority-document.entity';
export * from './priority-link.entity';
export * from './priority-need.entity';
export * from './priority.entity';
export * from './program.entity';
export * from './rakor.entity';
export * from './recovery-code.entity';
export * from './report-file.entity';
export * from './session.entity';
export * from './sign-in-event.entity';
export * from './support-cell.entity';
export * from './sync-score.entity';
export * from './tahapan.entity';
export * from './upload-part.entity';
export * from './upload.entity';
export * from './user-account.entity';
export * from './wilayah.entity';
export * from './workbook-export.entity';
export * from './workbook-key.entity';
export * from './tahapan-exception.entity';
export * from './pengajuan-note.entity';
export * from './plan-snapshot.entity';
export * from './import-draft.entity';
export * from './import-change.entity';
export * from './import-mapping.entity';
export * from './column-mapping.entity';
export * from './mail-digest.entity';
export * from './notification.entity';
export * from './overlap-request.entity';
