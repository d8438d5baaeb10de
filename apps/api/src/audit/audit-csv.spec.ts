import { csvLine } from './audit-csv';
import type { AuditEntryDto } from './audit.dto';

const entry = (reason: string): AuditEntryDto =>
  ({
    ...{ id: '1', at: '', actor: '', role: '', tableLabel: '', rowId: '', sentence: '' },
    ...{ changes: [], reason, requestId: '', ip: '' },
  }) as unknown as AuditEntryDto;

describe('a line of the audit trail as CSV', () => {
  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\n=1'])(
    'lets no spreadsheet run %j',
    (reason) => {
      expect(csvLine(entry(reason))).toContain(`"'${reason}"`);
    },
  );

  it('leaves harmless text alone and doubles its quotes', () => {
    expect(csvLine(entry('Rapat "kedua" 1+1'))).toContain('"Rapat ""kedua"" 1+1"');
  });
});
