import { formatDate } from '@/lib/format';

export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Three boxes from an ISO date, or from what is there of one. */
export function splitDate(value: string): DateParts {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day: day.replace(/^0/u, ''), month: month.replace(/^0/u, ''), year };
}

/** "2026-03-09"; with a part missing or no number, the parts as they are, so that nothing typed is lost. */
export function joinDate({ day, month, year }: DateParts): string {
  const parts = [year.trim(), pad(month), pad(day)];
  return parts.every((part) => part === '') ? '' : parts.join('-');
}

/** True for a date that is in the calendar: 2026-02-30 is not. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) {
    return false;
  }
  const read = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(value);
}

function pad(part: string): string {
  const typed = part.trim();
  return /^\d$/u.test(typed) ? `0${typed}` : typed;
}

/** A date to be read; what is there of one stays as it was typed. */
export function dateInWords(value: string): string {
  return isDate(value) ? formatDate(value) : value;
}
