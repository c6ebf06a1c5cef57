/** The id of the control for a path in the request body: `identifiers[0].identifier` is `identifiers-0-identifier`. */
export function fieldId(path: string): string {
  return path.replace(/[^A-Za-z0-9]+/gu, '-').replace(/-$/u, '');
}

export function hintId(path: string): string {
  return `${fieldId(path)}-hint`;
}

export function errorId(path: string): string {
  return `${fieldId(path)}-error`;
}

/** What describes a control: its hint and its error, when they are there. */
export function describedBy(
  path: string,
  hint: unknown,
  error: unknown,
  ...more: string[]
): string | undefined {
  const ids = [hint === undefined ? '' : hintId(path), error === undefined ? '' : errorId(path), ...more];
  const present = ids.filter((id) => id !== '');
  return present.length === 0 ? undefined : present.join(' ');
}
