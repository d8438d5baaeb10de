import { CreateWilayahAndOpd1795478400001 } from './1795478400001-create-wilayah-and-opd';
import { CreatePriorities1795478400002 } from './1795478400002-create-priorities';
import { CreatePlans1795478400003 } from './1795478400003-create-plans';
import { CreateFindings1795478400004 } from './1795478400004-create-findings';
import { CreateAccountsRakorAndJobs1795478400005 } from './1795478400005-create-accounts-rakor-and-jobs';
import { SayWhoseEveryPlanRowIs1795478400006 } from './1795478400006-say-whose-every-plan-row-is';
import { GuardRowsByScope1795478400007 } from './1795478400007-guard-rows-by-scope';
import { KeepAnAuditTrail1795478400008 } from './1795478400008-keep-an-audit-trail';
import { LetAgenciesSignIn1795478400009 } from './1795478400009-let-agencies-sign-in';
import { LetPeopleKeepTheirAccounts1795478400010 } from './1795478400010-let-people-keep-their-accounts';
import { LogSignInsAndLendKeys1795478400011 } from './1795478400011-log-sign-ins-and-lend-keys';
import { FindDocumentsByGovernment1795478400015 } from './1795478400015-find-documents-by-government';
import { HoldDeadlinesAndSnapshots1795478400020 } from './1795478400020-hold-deadlines-and-snapshots';
import { AnswerOnce1795478400030 } from './1795478400030-answer-once';
import { ChainTheAuditTrail1795478400040 } from './1795478400040-chain-the-audit-trail';
import { SayWhoReadWhat1795478400041 } from './1795478400041-say-who-read-what';
import { AskForTheScopeCheaply1795478400045 } from './1795478400045-ask-for-the-scope-cheaply';
import { TellPeopleWhatConcernsThem1795478400050 } from './1795478400050-tell-people-what-concerns-them';
import { AskAnotherAgency1795478400051 } from './1795478400051-ask-another-agency';
import { SendADailyDigest1795478400052 } from './1795478400052-send-a-daily-digest';
import { WarnOfProbing1795478400054 } from './1795478400054-warn-of-probing';
import { ForgetPeople1795478400055 } from './1795478400055-forget-people';
import { LookBeforeAnImport1795478400060 } from './1795478400060-look-before-an-import';
import { AnalyseAfterSaving1795478400070 } from './1795478400070-analyse-after-saving';
import { LetSumsOutgrowRows1795478400075 } from './1795478400075-let-sums-outgrow-rows';
import { FindUploadsByAccount1795478400076 } from './1795478400076-find-uploads-by-account';
import { RemoveNoPengajuan1795478400081 } from './1795478400081-remove-no-pengajuan';
import { TieAccountsToTheirIdentity1795478400080 } from './1795478400080-tie-accounts-to-their-identity';
import { LeaveWorkAtItsPlace1795478400082 } from './1795478400082-leave-work-at-its-place';
import { KeepAccountsToAdmins1795478400083 } from './1795478400083-keep-accounts-to-admins';
import { RatifyWhatWasAgreed1795478400085 } from './1795478400085-ratify-what-was-agreed';
import { TieNotesToTheirAgency1795478400086 } from './1795478400086-tie-notes-to-their-agency';
import { DecideOnWhatWasSeen1795478400087 } from './1795478400087-decide-on-what-was-seen';
import { SaySinceWhenAPriorityStands1795478400088 } from './1795478400088-say-since-when-a-priority-stands';
import { LeaveNoTableOutOfTheTrail1795478400089 } from './1795478400089-leave-no-table-out-of-the-trail';
import { RememberWhatWasExported1795478400092 } from './1795478400092-remember-what-was-exported';
import { MergeWhatComesBack1795478400095 } from './1795478400095-merge-what-comes-back';
import { AskWhichColumnIsWhich1795478400097 } from './1795478400097-ask-which-column-is-which';
import { TakeAFileInParts1795478400103 } from './1795478400103-take-a-file-in-parts';
import { ChangeAccountsByRight1795478400104 } from './1795478400104-change-accounts-by-right';
import { CountOnlyPiecesOnTheirWay1795478400105 } from './1795478400105-count-only-pieces-on-their-way';

/** Every change of the schema, oldest first. */
export const migrations = [
  CreateWilayahAndOpd1795478400001,
  CreatePriorities1795478400002,
  CreatePlans1795478400003,
  CreateFindings1795478400004,
  CreateAccountsRakorAndJobs1795478400005,
  SayWhoseEveryPlanRowIs1795478400006,
  GuardRowsByScope1795478400007,
  KeepAnAuditTrail1795478400008,
  LetAgenciesSignIn1795478400009,
  LetPeopleKeepTheirAccounts1795478400010,
  LogSignInsAndLendKeys1795478400011,
  FindDocumentsByGovernment1795478400015,
  HoldDeadlinesAndSnapshots1795478400020,
  AnswerOnce1795478400030,
  ChainTheAuditTrail1795478400040,
  SayWhoReadWhat1795478400041,
  AskForTheScopeCheaply1795478400045,
  TellPeopleWhatConcernsThem1795478400050,
  AskAnotherAgency1795478400051,
  SendADailyDigest1795478400052,
  WarnOfProbing1795478400054,
  ForgetPeople1795478400055,
  LookBeforeAnImport1795478400060,
  AnalyseAfterSaving1795478400070,
  LetSumsOutgrowRows1795478400075,
  FindUploadsByAccount1795478400076,
  TieAccountsToTheirIdentity1795478400080,
  RemoveNoPengajuan1795478400081,
  LeaveWorkAtItsPlace1795478400082,
  KeepAccountsToAdmins1795478400083,
  RatifyWhatWasAgreed1795478400085,
  TieNotesToTheirAgency1795478400086,
  DecideOnWhatWasSeen1795478400087,
  SaySinceWhenAPriorityStands1795478400088,
  LeaveNoTableOutOfTheTrail1795478400089,
  RememberWhatWasExported1795478400092,
  MergeWhatComesBack1795478400095,
  AskWhichColumnIsWhich1795478400097,
  TakeAFileInParts1795478400103,
  ChangeAccountsByRight1795478400104,
  CountOnlyPiecesOnTheirWay1795478400105,
];
