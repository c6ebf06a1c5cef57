import { cy, en } from 'make-plural/cardinals';
import { isolated } from './isolated';
import { KNOWN_TO_BROWSERS, language } from './language';

/*
 * What the compiled messages call. A message is compiled when the site is built: the browser knows no ICU.
 */

type Forms = Readonly<Record<string, string>>;

const numbers = new Intl.NumberFormat(KNOWN_TO_BROWSERS);
// Not the browser's own: some know no Welsh.
const pluralOf = language.code === 'cy' ? cy : en;

export function numbered(value: number): string {
  return numbers.format(value);
}

/** What is put into a sentence stands apart from what surrounds it. */
export function put(value: string | number): string {
  return typeof value === 'string' ? isolated(value) : String(value);
}

export function counted(value: number, forms: Forms): string {
  return forms[`=${String(value)}`] ?? forms[pluralOf(value)] ?? forms['other'] ?? '';
}

export function chosen(value: string | boolean, forms: Forms): string {
  return forms[String(value)] ?? forms['other'] ?? '';
}
