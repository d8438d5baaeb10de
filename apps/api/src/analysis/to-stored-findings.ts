import type { GapFinding } from '@app/alignment';
import type { StoredFinding } from '@app/database';

const SEVERITY_ORDER = ['tinggi', 'sedang', 'rendah', 'info'];

export function toStoredFindings(findings: readonly GapFinding[]): StoredFinding[] {
  return findings.map((finding) => ({
    rule: finding.rule,
    pemdaCode: finding.pemdaCode,
    priorityId: finding.priorityId ?? null,
    programId: finding.programId ?? null,
    opdId: finding.opdId ?? null,
    severity: finding.severity,
    rank: SEVERITY_ORDER.indexOf(finding.severity),
    reason: finding.reason,
    numbers: { ...finding.numbers },
    toClose: finding.toClose,
    missing: [...finding.missing],
    confidence: finding.confidence,
    amount: finding.amount ?? null,
  }));
}
