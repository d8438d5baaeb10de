import type { Account } from './account';
import { may } from './permissions';
import { seesAllGovernments } from './scope';
import type { SessionDto } from './session.dto';

export function describeSession(account: Account): SessionDto {
  const { username, name, jabatan, role, pemdaCode, pemdaName, tokenScope } = account;
  return {
    username,
    name,
    jabatan,
    role,
    pemdaCode,
    pemdaName,
    opdName: account.opdName,
    may: {
      import: may(role, 'importPlans', tokenScope),
      decideLinks: may(role, 'decideLinks', tokenScope),
      edit: may(role, 'editPlans', tokenScope),
      importReference: may(role, 'importReference', tokenScope),
      exportReport: may(role, 'exportReport', tokenScope),
      submitPlans: may(role, 'submitPlans', tokenScope),
      verifyPlans: may(role, 'verifyPlans', tokenScope),
      settleOverlaps: may(role, 'settleOverlaps', tokenScope),
      manageTahapan: may(role, 'manageTahapan', tokenScope),
      manageAccounts: may(role, 'manageAccounts', tokenScope),
      readAudit: may(role, 'readAudit', tokenScope),
      readAccessLog: may(role, 'readAccessLog', tokenScope),
      seeAllGovernments: seesAllGovernments(account),
    },
  };
}
