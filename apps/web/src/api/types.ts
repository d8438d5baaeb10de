/**
 * The HTTP contract by name, generated from the DTOs of the API by `npm run docs`. Money is a
 * decimal string ("1234567.00"), codes are text, dates are ISO with an offset.
 */
import type { components } from './generated/schema';

type Schemas = components['schemas'];

export type AgendaItem = Schemas['AgendaItemDto'];
export type CellDetail = Schemas['CellDetailDto'];
export type CellError = Schemas['CellErrorDto'];
export type Context = Schemas['ContextDto'];
export type Finding = Schemas['FindingDto'];
export type FindingPage = Schemas['FindingPageDto'];
export type Government = Schemas['GovernmentDto'];
export type ImportList = Schemas['ImportListDto'];
export type ImportResult = Schemas['ImportResultDto'];
export type ImportRow = Schemas['ImportDto'];
export type Job = Schemas['JobDto'];
export type JobStarted = Schemas['JobStartedDto'];
export type JobStatus = Job['status'];
export type KegiatanDesaPage = Schemas['KegiatanDesaPageDto'];
export type KegiatanDesaRow = Schemas['KegiatanDesaDto'];
export type LinkDecision = Schemas['DecideLinksDto'];
export type LinkPage = Schemas['LinkPageDto'];
export type LinkedProgram = Schemas['LinkedProgramDto'];
export type LinksDecided = Schemas['LinksDecidedDto'];
export type LoginInfo = Schemas['LoginInfoDto'];
export type ManagedTahapan = Schemas['ManagedTahapanDto'];
export type Matrix = Schemas['MatrixDto'];
export type MatrixCell = Schemas['MatrixCellDto'];
export type MatrixRow = Schemas['MatrixRowDto'];
export type Opd = Schemas['OpdDto'];
export type Notification = Schemas['NotificationDto'];
export type NotificationKind = Notification['kind'];
export type NotificationPage = Schemas['NotificationPageDto'];
export type CaseRequests = Schemas['CaseRequestsDto'];
export type OverlapRequest = Schemas['OverlapRequestDto'];
export type RequestStatus = OverlapRequest['status'];
export type Suggestion = OverlapRequest['suggestion'];
export type OverlapDetail = Schemas['OverlapDetailDto'];
export type OverlapKind = OverlapRow['kind'];
export type OverlapMember = Schemas['OverlapMemberDto'];
export type OverlapPage = Schemas['OverlapPageDto'];
export type OverlapRow = Schemas['OverlapDto'];
export type PengajuanAction = PengajuanRow['actions'][number];
export type PengajuanBoard = Schemas['PengajuanBoardDto'];
export type PengajuanDetail = Schemas['PengajuanDetailDto'];
export type PengajuanGovernment = Schemas['PengajuanGovernmentDto'];
export type PengajuanNote = Schemas['PengajuanNoteDto'];
export type PengajuanOrder = Schemas['SubmissionsDto'] &
  Partial<Pick<Schemas['VerdictsDto'], 'action'>>;
export type PengajuanRow = Schemas['PengajuanDto'];
export type PengajuanStatus = Schemas['PengajuanDto']['status'];
export type PengajuanWindow = Pick<
  PengajuanBoard,
  'opensAt' | 'closesAt' | 'now' | 'tahapanStatus'
>;
export type PlanningDocument = Schemas['PriorityDocumentDto'];
export type Presence = Schemas['PresenceDto'];
export type ProgramDetail = Schemas['ProgramDetailDto'];
export type ProgramLink = Schemas['ProgramLinkDto'];
export type ProgramPage = Schemas['ProgramPageDto'];
export type ProgramRow = Schemas['ProgramDto'];
export type Rakor = Schemas['RakorDto'];
export type RakorList = Schemas['RakorListDto'];
export type ReportResult = Schemas['ReportResultDto'];
export type RowNote = Schemas['RowNoteDto'];
export type Session = Schemas['SessionDto'];
export type Severity = Finding['severity'];
export type Step = MatrixCell['step'];
export type Summary = Schemas['SummaryDto'];
export type Tahapan = Schemas['TahapanDto'];
export type TahapanAction = ManagedTahapan['actions'][number];
export type TahapanException = Schemas['ExceptionDto'];
export type TahapanKind = ManagedTahapan['kind'];
export type TahapanStatus = ManagedTahapan['status'];
export type Verdict = Schemas['VerdictsDto']['action'];
export type ChangeClass = ComparedRow['class'];
export type ComparedGroup = Schemas['ComparedAgencyDto'];
export type ComparedRow = Schemas['ComparedRowDto'];
export type ComparedStage = Schemas['ComparedStageDto'];
export type Comparison = Schemas['ComparisonDto'];
export type ComparisonFigures = Schemas['ComparisonFiguresDto'];
export type AccountLink = Schemas['AccountLinkDto'];
export type AccountPage = Schemas['AccountPageDto'];
export type AccountRow = Schemas['AccountDto'];
export type AccountState = AccountRow['state'];
export type ApiToken = Schemas['ApiTokenDto'];
export type Invitation = Schemas['InvitationDto'];
export type OwnAccount = Schemas['OwnAccountDto'];
export type OwnSession = Schemas['OwnSessionDto'];
export type Role = Session['role'];
export type SignInEvent = Schemas['SignInEventDto'];
export type TokenScope = ApiToken['scope'];
export type AccessEntry = Schemas['AccessEntryDto'];
export type AccessKind = AccessEntry['kind'];
export type AccessLogPage = Schemas['AccessLogPageDto'];
export type AuditChange = Schemas['AuditChangeDto'];
export type AuditEntry = Schemas['AuditEntryDto'];
export type AuditPage = Schemas['AuditPageDto'];
export type ConflictLink = Schemas['ConflictLinkDto'];
export type ConflictLokus = Schemas['ConflictLokusDto'];
export type ConflictRow = Schemas['ConflictRowDto'];
export type DesaChoice = Schemas['DesaChoiceDto'];
export type EditablePage = Schemas['EditablePageDto'];
export type EditableRow = Schemas['EditableRowDto'];
export type DueAnalysis = Schemas['DueAnalysisDto'];
export type EditValue = string | number | null;
export type LockBoard = { rows: Pick<PengajuanRow, 'opdId' | 'opdName' | 'lock'>[] };
export type FieldChange = Schemas['RowChangeDto'];
/** In the problem document 422 of several rows: which row, which field, why. */
export interface InvalidRow {
  index: number;
  id?: number;
  errors: { field: string; message: string }[];
}
export type ImportChange = Schemas['ImportChangeDto'];
export type ImportChangePage = Schemas['ImportChangePageDto'];
export type ImportPreview = Schemas['ImportPreviewDto'];
export type ImportMapping = Schemas['ImportMappingDto'];
export type MappingAnswer = Schemas['MappingAnswerDto'];
