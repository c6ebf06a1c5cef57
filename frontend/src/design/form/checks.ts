import type { FormError } from './ErrorSummary';

/** An error for each of the texts that says nothing, in the order of the fields. */
export function emptyTexts<Field extends string>(
  values: Readonly<Record<Field, string>>,
  fields: readonly Field[],
  messages: Readonly<Record<Field, string>>,
): FormError[] {
  return fields
    .filter((field) => values[field].trim() === '')
    .map((field) => ({ field, message: messages[field] }));
}
