import { MONTHS } from './dates';

const DATE = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,})[\s./-]+(\d{4})$/i;
const TIME = /^(\d{1,2})[.:](\d{2})$/;
const SHORTEST_NAME = 3;

/** 1 to 12 for `7`, `07`, `Juli` or `jul`; 0 for anything else. */
function monthOf(typed: string): number {
  if (/^\d+$/.test(typed)) return Number(typed);
  const start = typed.toLowerCase();
  if (start.length < SHORTEST_NAME) return 0;
  return MONTHS.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
}

/** `2026-12-11` for `11/12/2026` or `11 Desember 2026`: the day comes first; '' for no such day. */
export function readTypedDate(typed: string): string {
  const [, day, month, year] = DATE.exec(typed.trim()) ?? [];
  if (!day || !month || !year) return '';
  const iso = `${year}-${String(monthOf(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const found = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(found.getTime()) && found.toISOString().startsWith(iso);
  return exists ? iso : '';
}

/** `11/12/2026` for `2026-12-11`; '' for no date. */
export function typeDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** `16:00` for `16.00` or `16:00`; '' for no such time. */
export function readTypedTime(typed: string): string {
  const [, hour, minute] = TIME.exec(typed.trim()) ?? [];
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) return '';
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** `16.00` for `16:00`, as Indonesian writes it. */
export function typeTime(iso: string): string {
  return iso.replace(':', '.');
}
