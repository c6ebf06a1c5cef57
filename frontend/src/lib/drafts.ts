const PREFIX = 'draft:';

// A browser may refuse storage (private windows, policies); then a draft lives as long as the page.
const fallback = new Map<string, string>();

/**
 * Keeps what a person has typed over reloads, a lost network and a session that ran out.
 *
 * In sessionStorage and not in localStorage: people answer on shared computers, and a draft should end with the tab.
 */
export function readDraft(key: string): unknown {
  const kept = read(PREFIX + key);
  if (kept === null) {
    return undefined;
  }
  try {
    return JSON.parse(kept) as unknown;
  } catch {
    return undefined;
  }
}

export function saveDraft(key: string, value: unknown): void {
  const kept = JSON.stringify(value);
  try {
    window.sessionStorage.setItem(PREFIX + key, kept);
  } catch {
    fallback.set(PREFIX + key, kept);
  }
}

export function clearDraft(key: string): void {
  fallback.delete(PREFIX + key);
  try {
    window.sessionStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept there.
  }
}

/** Drafts of one person, named by the start of their keys; used when the person signs out on purpose. */
export function clearDraftsOf(owner: string): void {
  for (const key of keys()) {
    if (key.startsWith(`${PREFIX}${owner}:`)) {
      clearDraft(key.slice(PREFIX.length));
    }
  }
}

function read(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key) ?? fallback.get(key) ?? null;
  } catch {
    return fallback.get(key) ?? null;
  }
}

function keys(): string[] {
  try {
    return [...Object.keys(window.sessionStorage), ...fallback.keys()];
  } catch {
    return [...fallback.keys()];
  }
}
