interface OtherLanguage {
  readonly code: string;
  /** For `lang`. */
  readonly tag: string;
  /** Before every address in it: `/cy`. */
  readonly path: string;
  /** As those who read it call it. */
  readonly name: string;
}

export interface Language extends OtherLanguage {
  readonly dir: 'ltr' | 'rtl';
  /** No one who speaks it has read it through. */
  readonly machineTranslated: boolean;
  readonly others: readonly OtherLanguage[];
}

declare const __LANGUAGE__: Language;

/** The language in which these pages were built. */
export const language: Language = __LANGUAGE__;

/**
 * For what the browser words by itself, as numbers. Some know no Welsh, and would take the language that they are set to:
 * months and lists are therefore in the catalogue.
 */
export const KNOWN_TO_BROWSERS: readonly string[] = [language.tag, 'en-GB'];

const KEY = 'language';
const STAFF = /^\/workspace(?:\/|$)/u;

interface Place {
  /** Without the language before it. */
  readonly pathname: string;
  readonly href: string;
}

/** Keeps the choice in this browser. */
export function rememberLanguage(code: string): void {
  try {
    window.localStorage.setItem(KEY, code);
  } catch {
    // A browser may refuse storage: the choice then lasts as long as its pages are open.
  }
}

function rememberedLanguage(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Whether there is a page in other languages: what staff do is in English. */
export function isForEveryone(pathname: string): boolean {
  return !STAFF.test(pathname);
}

/**
 * Where a page is to be read in another language than here: staff's in English, and what was opened without a language
 * before its address in the one that was chosen before.
 */
export function elsewhere({ pathname, href }: Place, here: Language = language): string | undefined {
  if (!isForEveryone(pathname)) {
    return here.path === '' ? undefined : href;
  }
  const chosen = here.others.find(({ code }) => code === rememberedLanguage());
  return here.path === '' && chosen !== undefined ? `${chosen.path}${href}` : undefined;
}
