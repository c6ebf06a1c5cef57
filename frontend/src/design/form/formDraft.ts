import { clearDraft, readDraft, saveDraft } from '@/lib/drafts';

/** What was sent, and the key that went with it. */
export interface Sent {
  readonly body: string;
  readonly key: string;
}

/** What is kept of a form that someone is filling in. */
export interface FormDraft<Values> {
  readonly values: Values;
  /** The version that the person saw when they began, for an edit. */
  readonly version: number | undefined;
  /** The last sending: the same values are sent with the same key, so that a retry cannot create twice. */
  readonly sent: Sent | undefined;
}

export function loadFormDraft<Values extends object>(
  key: string,
  initial: Values,
): FormDraft<Values> | undefined {
  const kept = readDraft(key);
  if (!isRecord(kept) || !hasShapeOf(initial, kept['values'])) {
    return undefined;
  }
  const { version, sent } = kept;
  return {
    values: kept['values'],
    version: typeof version === 'number' ? version : undefined,
    sent: isSent(sent) ? sent : undefined,
  };
}

export function keepFormDraft<Values extends object>(key: string, draft: FormDraft<Values>): void {
  saveDraft(key, draft);
}

export function dropFormDraft(key: string): void {
  clearDraft(key);
}

/** The key to send these values with: the one of the last try when nothing has changed since. */
export function sendingOf(draft: Pick<FormDraft<unknown>, 'values' | 'sent'>): Sent {
  const body = JSON.stringify(draft.values);
  return draft.sent?.body === body ? draft.sent : { body, key: crypto.randomUUID() };
}

/** A draft that an older build of the site kept may have other fields; such a one is not restored. */
function hasShapeOf<Values extends object>(model: Values, value: unknown): value is Values {
  return (
    isRecord(value) &&
    Object.entries(model).every(
      ([name, part]) =>
        typeof value[name] === typeof part && Array.isArray(value[name]) === Array.isArray(part),
    )
  );
}

function isSent(value: unknown): value is { body: string; key: string } {
  return isRecord(value) && typeof value['body'] === 'string' && typeof value['key'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
