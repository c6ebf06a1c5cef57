import { KNOWN_TO_BROWSERS } from './language';
import { words } from './words';

const ZONE = 'Europe/London';

const number = new Intl.NumberFormat(KNOWN_TO_BROWSERS, { maximumFractionDigits: 4 });
const HOUR = 3_600_000;
const hourOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: ZONE });
const time = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: ZONE,
});
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

/** "9 March 2026", of a date or an instant, as it is in London; it does not break over lines. */
export function formatDate(value: string | Date): string {
  const [year = 0, month = 0, day = 0] = today(new Date(value)).split('-').map(Number);
  const said = words.date({ day: String(day), month: `m${String(month)}`, year: String(year) });
  return said.replaceAll(' ', '\u00a0');
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

/** The last hour of a day: its midnight belongs to the day before, on which people have until 11:59pm. */
export const END_OF_DAY = 24;

/** "5pm", "midday"; the end of the day is 11:59pm. */
export function formatHour(hour: number): string {
  if (hour === END_OF_DAY) {
    return words.pm({ time: '11:59' });
  }
  if (hour === 12) {
    return words.midday;
  }
  return hour < 12 ? words.am({ time: hour }) : words.pm({ time: hour - 12 });
}

/** The day and the hour, from 1 to 24, at which something ends in London. */
export function endingAt(instant: string): { readonly day: string; readonly hour: number } {
  const moment = new Date(instant);
  const hour = Number(hourOfDay.format(moment));
  return hour === 0
    ? { day: today(new Date(moment.getTime() - 1)), hour: END_OF_DAY }
    : { day: today(moment), hour };
}

/** The instant at which a day's hour, from 1 to 24, is in London; where the clocks make it come twice, the later. */
export function instantOf(date: string, hour: number): string {
  const wanted = new Date(`${date}T00:00:00Z`).getTime() + hour * HOUR;
  const summer = new Date(wanted - HOUR);
  const { day, hour: summerHour } = endingAt(summer.toISOString());
  const winter = endingAt(new Date(wanted).toISOString());
  const isSummer = day === date && summerHour === hour && !(winter.day === date && winter.hour === hour);
  return (isSummer ? summer : new Date(wanted)).toISOString().replace('.000Z', 'Z');
}

/** Whether an instant has come. */
export function isOver(instant: string, now: Date = new Date()): boolean {
  return now.getTime() >= Date.parse(instant);
}

/** "5:09pm", of an instant, as it is in London. */
export function formatTime(instant: string): string {
  const [hours = '', minutes = ''] = time.format(new Date(instant)).split(':');
  const hour = Number(hours);
  const said = `${String(hour % 12 === 0 ? 12 : hour % 12)}:${minutes}`;
  return hour < 12 ? words.am({ time: said }) : words.pm({ time: said });
}

/** "5pm on 9 March 2026", of an instant at which something ends. */
export function formatEnd(instant: string): string {
  const { day: date, hour } = endingAt(instant);
  return words.on({ time: formatHour(hour), date: formatDate(date) });
}

/** "SINGLE_CHOICE" as "Single choice": for a code that has no words of its own. What is words already stays as it is. */
export function humanise(code: string): string {
  if (!/^[A-Z0-9_]+$/u.test(code)) {
    return code;
  }
  const words = code
    .replace(/_/gu, ' ')
    .toLowerCase()
    .replace(/\b(?:nhs|gp|icb)\b/gu, (short) => short.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "a, b and c". */
export function formatList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : words.list({ before: items.slice(0, -1).join(', '), last });
}
