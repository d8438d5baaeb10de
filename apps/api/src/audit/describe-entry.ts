import { createHash } from 'node:crypto';
import type { AuditListItem } from '@app/database';
import { TAHAPAN_LABELS } from '../context/tahapan-label';
import type { AuditChangeDto, AuditEntryDto } from './audit.dto';
import words from './audit-words.json';
import { describeValue } from './describe-value';
import type { Telling } from './describe-value';
import { nameOf, referenceOf } from './references';

const TABLES: Readonly<Record<string, string>> = words.tables;
const FIELDS: Readonly<Record<string, string>> = words.fields;
const UNTOLD = new Set(words.untold);
const PERSONAL = new Set(words.personal);
/** Accounts of the machine itself, which have no name to protect. */
const MACHINES: Readonly<Record<string, string>> = { sistem: 'Sistem', cli: 'Baris perintah' };
/** A sentence tells so many changes; the rest stands below it. */
const TOLD_CHANGES = 2;

/** `Operator Tapin mengubah pagu program "…" dari Rp 5.000.000 menjadi Rp 7.000.000.` */
export function describeEntry(entry: AuditListItem, telling: Telling): AuditEntryDto {
  const changes = changesOf(entry, telling);
  const rowName = nameRow(entry);
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    actor: nameActor(entry.actor, entry.actorName),
    role: entry.role,
    action: entry.action,
    table: entry.tableName,
    tableLabel: TABLES[entry.tableName] ?? entry.tableName,
    rowId: entry.rowId,
    rowName,
    pemdaName: entry.pemdaName,
    opdName: entry.opdName,
    sentence: tellEntry({ ...entry, rowName }, changes),
    changes,
    reason: entry.reason,
    requestId: entry.requestId,
    ip: entry.ip,
  };
}

/** The name of an account; a stable pseudonym once the account is gone. */
export function nameActor(username: string, name: string | null): string {
  if (name !== null) return name;
  if (username === '') return 'Pengunjung tanpa akun';
  const machine = MACHINES[username];
  if (machine) return machine;
  return pseudonymOf(username);
}

/** What a person is called whose account is gone: the same for all that the account has done. */
export function pseudonymOf(username: string): string {
  return `Akun terhapus ${createHash('sha256').update(username).digest('hex').slice(0, 6)}`;
}

function changesOf(
  { changes, aboutGoneAccount }: AuditListItem,
  telling: Telling,
): AuditChangeDto[] {
  return Object.entries(changes)
    .filter(([field, values]) => isTold(field, values, telling))
    .map(([field, [before, after]]) => {
      const hidden = aboutGoneAccount && PERSONAL.has(field);
      const tell = (value: unknown) => (hidden ? '(dihapus)' : tellValue(field, value, telling));
      return { field, label: FIELDS[field] ?? field, before: tell(before), after: tell(after) };
    });
}

/** A number that points to something without a name says nothing to anybody. */
function isTold(field: string, values: readonly unknown[], { names }: Telling): boolean {
  if (UNTOLD.has(field)) return false;
  if (!field.endsWith('_id')) return true;
  return values.some((value) => nameOf(field, value, names) !== undefined);
}

function tellValue(field: string, value: unknown, telling: Telling): string {
  const isAccount = referenceOf(field) === 'account' && typeof value === 'string' && value !== '';
  if (isAccount) return nameActor(value, nameOf(field, value, telling.names) ?? null);
  const text = describeValue(field, value, telling);
  return referenceOf(field) === 'stage' ? nameStage(text) : text;
}

function nameRow({ tableName, rowName }: AuditListItem): string | null {
  return tableName === 'tahapan' && rowName !== null ? nameStage(rowName) : rowName;
}

/** `rancangan 2027` → `Rancangan 2027` */
function nameStage(text: string): string {
  const [kind, tahun] = text.split(' ');
  const label = (TAHAPAN_LABELS as Readonly<Record<string, string>>)[kind!];
  return label === undefined ? text : `${label} ${tahun}`;
}

function tellEntry(entry: AuditListItem, changes: readonly AuditChangeDto[]): string {
  const who = nameActor(entry.actor, entry.actorName);
  const row = `${TABLES[entry.tableName] ?? entry.tableName} ${
    entry.rowName ? `"${entry.rowName}"` : `nomor ${entry.rowId}`
  }`;
  if (entry.action !== 'ubah') return `${who} ${words.actions[entry.action]} ${row}.`;
  if (changes.length === 0) return `${who} mengubah ${row}.`;
  const told = changes
    .slice(0, TOLD_CHANGES)
    .map(({ label, before, after }) => `${label} dari ${before} menjadi ${after}`);
  const more = changes.length - told.length;
  return `${who} mengubah ${row}: ${told.join(', ')}${more > 0 ? `, dan ${more} isian lain` : ''}.`;
}
