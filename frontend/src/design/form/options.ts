import type { Option } from './fields';

/** What stands in a form where someone has still to select one of some codes. */
export type Selected<Value extends string> = Value | '';

/** The options of a choice among codes that have words, in the order of the words. */
export function optionsOf<Value extends string>(labels: Readonly<Record<Value, string>>): Option<Value>[] {
  return (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));
}

/** The options of a select in which none is selected for anyone. */
export function withNone<Value extends string>(options: readonly Option<Value>[]): Option<Selected<Value>>[] {
  return [{ value: '', label: '' }, ...options];
}

/** What has been selected, in its words. */
export function labelOf<Value extends string>(
  labels: Readonly<Record<Value, string>>,
  value: Selected<Value>,
): string {
  return value === '' ? '' : labels[value];
}

/** What has been selected, once the form's check has found that something is. */
export function selected<Value extends string>(value: Selected<Value>): Value {
  if (value === '') {
    throw new Error('Nothing is selected');
  }
  return value;
}
