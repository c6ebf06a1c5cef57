const ZONE = 'Europe/London';

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: ZONE,
});
const number = new Intl.NumberFormat('en-GB');
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

/** "9 March 2026", of a date or an instant, as it is in London. */
export function formatDate(value: string | Date): string {
  return day.format(new Date(value));
}

export function formatNumber(value: number): string {
  return number.format(value);
}

/** The calendar day it is in London now, as an ISO date. */
export function today(now: Date = new Date()): string {
  return isoDay.format(now);
}

/** An ISO date some days after another. */
export function daysAfter(date: string, days: number): string {
  const moved = new Date(`${date}T12:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** "SINGLE_CHOICE" as "Single choice": for a code that has no words of its own. What is words already stays as it is. */
export function humanise(code: string): string {
  if (!/^[A-Z0-9_]+$/u.test(code)) {
    return code;
  }
  const words = code
    .replace(/_/gu, ' ')
    .toLowerCase()
    .replace(/\b(?:nhs|gp)\b/gu, (short) => short.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "a, b and c". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}
