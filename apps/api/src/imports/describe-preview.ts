import type { ImportDraftHead, ImportGroup, UnansweredCount } from '@app/database';
import { Rupiah } from '@app/vocabulary';
import { CHANGE_CLASSES } from './import-preview.dto';
import type { ImportGroupDto, ImportPreviewDto } from './import-preview.dto';

export interface PreviewParts {
  readonly head: ImportDraftHead;
  readonly groups: readonly ImportGroup[];
  readonly unanswered: UnansweredCount;
  /** whether the account may change this plan at all */
  readonly isOwn: boolean;
}

export function describePreview({
  head,
  groups,
  isOwn,
  unanswered,
}: PreviewParts): ImportPreviewDto {
  const { workJobId, workStatus, pemdaCode: _pemda, tahapanId: _tahapan, ...rest } = head;
  const count = (of: keyof Pick<ImportGroup, 'count' | 'accepted' | 'moved'>, rows = groups) =>
    rows.reduce((sum, row) => sum + row[of], 0);
  const classes = CHANGE_CLASSES.map((name) => {
    const rows = groups.filter((row) => row.class === name);
    return { class: name, count: count('count', rows), accepted: count('accepted', rows) };
  });
  const sum = (side: 'before' | 'after') =>
    Rupiah.sum(groups.map((row) => Rupiah.parse(row[side])));
  const growth = sum('after').minus(sum('before'));
  const missing = groups.filter((row) => row.class === 'hilang');
  const isRunning = workStatus === 'menunggu' || workStatus === 'berjalan';
  return {
    ...rest,
    at: head.at.toISOString(),
    decidedAt: head.decidedAt?.toISOString() ?? null,
    undoneAt: head.undoneAt?.toISOString() ?? null,
    work: workJobId && workStatus ? { jobId: workJobId, status: workStatus } : null,
    classes,
    moved: count('moved'),
    unanswered,
    removals: { count: count('accepted', missing), total: lostIn(missing) },
    exportedAt: head.exportedAt?.toISOString() ?? null,
    totalAfter: Rupiah.parse(head.totalBefore).plus(growth).toString(),
    groups: describeGroups(groups),
    mayDecide: isOwn && head.state === 'pratinjau' && !isRunning,
    mayUndo: isOwn && head.state === 'diterima' && !isRunning && count('accepted') > 0,
  };
}

/** Of a missing row nothing remains: what goes is what was there less what is left. */
const lostIn = (rows: readonly ImportGroup[]): string =>
  Rupiah.sum(
    rows.map(({ before, after }) => Rupiah.parse(before).minus(Rupiah.parse(after))),
  ).toString();

function describeGroups(rows: readonly ImportGroup[]): ImportGroupDto[] {
  const codes = [...new Set(rows.map(({ code }) => code))];
  return codes.map((code) => {
    const own = rows.filter((row) => row.code === code);
    const count = (name: string): number => own.find((row) => row.class === name)?.count ?? 0;
    const sum = (side: 'before' | 'after') =>
      Rupiah.sum(own.map((row) => Rupiah.parse(row[side]))).toString();
    return {
      code,
      name: own[0]!.name,
      ...{ baru: count('baru'), berubah: count('berubah') },
      ...{ sama: count('sama'), hilang: count('hilang'), bentrok: count('bentrok') },
      ...{ before: sum('before'), after: sum('after') },
    };
  });
}
