import { isolated } from './isolated';
import { language } from './language';

/*
 * What the compiled messages call. A message is compiled when the site is built: the browser knows no ICU.
 */

type Forms = Readonly<Record<string, string>>;

const numbers = new Intl.NumberFormat(language.tag);
const plurals = new Intl.PluralRules(language.tag);

export function numbered(value: number): string {
  return numbers.format(value);
}

/** What is put into a sentence stands apart from what surrounds it. */
export function put(value: string | number): string {
  return typeof value === 'string' ? isolated(value) : String(value);
}

export function counted(value: number, forms: Forms): string {
  return forms[`=${String(value)}`] ?? forms[plurals.select(value)] ?? forms['other'] ?? '';
}

export function chosen(value: string | boolean, forms: Forms): string {
  return forms[String(value)] ?? forms['other'] ?? '';
}
