import { CreateWilayahAndOpd1795478400001 } from './1795478400001-create-wilayah-and-opd';
import { CreatePriorities1795478400002 } from './1795478400002-create-priorities';
import { CreatePlans1795478400003 } from './1795478400003-create-plans';
import { CreateFindings1795478400004 } from './1795478400004-create-findings';
import { CreateAccountsRakorAndJobs1795478400005 } from './1795478400005-create-accounts-rakor-and-jobs';

/** Every change of the schema, oldest first. */
export const migrations = [
  CreateWilayahAndOpd1795478400001,
  CreatePriorities1795478400002,
  CreatePlans1795478400003,
  CreateFindings1795478400004,
  CreateAccountsRakorAndJobs1795478400005,
];
