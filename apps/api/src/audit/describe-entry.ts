import { createHash } from 'node:crypto';
import { Rupiah, fullRupiah } from '@app/vocabulary';
import type { AuditListItem } from '@app/database';
import type { AuditChangeDto, AuditEntryDto } from './audit.dto';
import words from './audit-words.json';

const TABLES: Readonly<Record<string, string>> = words.tables;
const FIELDS: Readonly<Record<string, string>> = words.fields;
const MONEY = new Set(words.money);
const PERSONAL = new Set(words.personal);
/** Accounts of the machine itself, which have no name to protect. */
const MACHINES: Readonly<Record<string, string>> = { sistem: 'Sistem', cli: 'Baris perintah' };
/** A sentence tells so many changes; the rest stands below it. */
const TOLD_CHANGES = 2;
const LONGEST_VALUE = 120;

/** `Operator Tapin mengubah pagu program "…" dari Rp 5.000.000 menjadi Rp 7.000.000.` */
export function describeEntry(entry: AuditListItem): AuditEntryDto {
  const changes = changesOf(entry);
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    actor: nameActor(entry.actor, entry.actorName),
    role: entry.role,
    action: entry.action,
    table: entry.tableName,
    tableLabel: TABLES[entry.tableName] ?? entry.tableName,
    rowId: entry.rowId,
    rowName: entry.rowName,
    pemdaName: entry.pemdaName,
    opdName: entry.opdName,
    sentence: tellEntry(entry, changes),
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

function changesOf({ changes, aboutGoneAccount }: AuditListItem): AuditChangeDto[] {
  return Object.entries(changes)
    .filter(([field]) => field !== 'id' && !field.endsWith('_id') && field !== 'version')
    .map(([field, [before, after]]) => {
      const hidden = aboutGoneAccount && PERSONAL.has(field);
      const tell = (value: unknown) => (hidden ? '(dihapus)' : describeValue(field, value));
      return { field, label: FIELDS[field] ?? field, before: tell(before), after: tell(after) };
    });
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

function describeValue(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '(kosong)';
  if (MONEY.has(field)) return fullRupiah(Rupiah.parse(String(value)));
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  const text = typeof value === 'object' ? [value].flat().map(String).join(', ') : String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
