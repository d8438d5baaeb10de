import type { ImportChangeRow, ImportDraftHead, ImportGroup } from '@app/database';
import { IMPORT_TABLES } from '@app/database';
import { Rupiah } from '@app/vocabulary';
import words from '../audit/audit-words.json';
import { CHANGE_CLASSES } from './import-preview.dto';
import type {
  ImportCellDto,
  ImportChangeDto,
  ImportGroupDto,
  ImportPreviewDto,
} from './import-preview.dto';

const labels: Readonly<Record<string, string>> = words.fields;
const MONEY = new Set(words.money);
const NUMBERS = new Set(['volume', 'target_amount', 'month_start', 'month_end']);
/** Read from another column, which is shown: told only where they alone differ. */
const DERIVED = new Set(['sumber_dana', 'target_amount', 'is_penunjang', 'location_state']);

export interface PreviewParts {
  readonly head: ImportDraftHead;
  readonly groups: readonly ImportGroup[];
  /** whether the account may change this plan at all */
  readonly isOwn: boolean;
}

export function describePreview({ head, groups, isOwn }: PreviewParts): ImportPreviewDto {
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
  const isRunning = workStatus === 'menunggu' || workStatus === 'berjalan';
  return {
    ...rest,
    at: head.at.toISOString(),
    decidedAt: head.decidedAt?.toISOString() ?? null,
    undoneAt: head.undoneAt?.toISOString() ?? null,
    work: workJobId && workStatus ? { jobId: workJobId, status: workStatus } : null,
    classes,
    moved: count('moved'),
    totalAfter: Rupiah.parse(head.totalBefore).plus(growth).toString(),
    groups: describeGroups(groups),
    mayDecide: isOwn && head.state === 'pratinjau' && !isRunning,
    mayUndo: isOwn && head.state === 'diterima' && !isRunning && count('accepted') > 0,
  };
}

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
      ...{ sama: count('sama'), hilang: count('hilang') },
      ...{ before: sum('before'), after: sum('after') },
    };
  });
}

export function describeChange(
  { kind }: Pick<ImportDraftHead, 'kind'>,
  { before, after, fields, ...row }: ImportChangeRow,
): ImportChangeDto {
  const all = row.class === 'berubah' ? fields : IMPORT_TABLES[kind].content;
  const plain = all.filter((field) => !DERIVED.has(field) && !(field === 'nama' && !before));
  const cells = (plain.length > 0 ? plain : all)
    .map((field) => describeCell(field, { before, after }))
    .filter((cell) => cell.before !== '' || cell.after !== '');
  return { ...row, cells };
}

function describeCell(
  field: string,
  sides: Pick<ImportChangeRow, 'before' | 'after'>,
): ImportCellDto {
  return {
    field,
    label: labels[field] ?? field,
    kind: MONEY.has(field) ? 'uang' : NUMBERS.has(field) ? 'angka' : 'teks',
    before: inWords(sides.before?.[field]),
    after: inWords(sides.after?.[field]),
  };
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  return String(value);
}
