import type { AuditEntry } from './api';
import { kindInWords, memberInWords, verbInWords, whoInWords } from './inWords';
import { words } from './words';

/** A row for each member that a change touched, as spreadsheets read it. */
export function csvOf(entries: readonly AuditEntry[], names: ReadonlyMap<string, string>): string {
  const rows = entries.flatMap((entry) => {
    const head = [
      entry.at,
      kindInWords(entry.kind),
      entry.recordId,
      verbInWords(entry.verb),
      whoInWords(entry, names),
    ];
    return entry.changes.length === 0
      ? [[...head, '', '', '']]
      : entry.changes.map((change) => [
          ...head,
          memberInWords(change.member),
          shown(change.shown, change.before),
          shown(change.shown, change.after),
        ]);
  });
  const { at, kind, id, verb, who } = words.columns;
  const heading = [at, kind, id, verb, who, words.member, words.before, words.after];
  return [heading, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function shown(how: AuditEntry['changes'][number]['shown'], value: string | null | undefined): string {
  if (value == null) {
    return '';
  }
  return how === 'DIGEST' ? words.personal : value;
}

/** What begins like a formula would be one in a spreadsheet. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
