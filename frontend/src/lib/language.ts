/** The language that these pages were built in, and what it is called where it is spoken. */
interface OtherLanguage {
  readonly code: string;
  readonly tag: string;
  /** Before every address in it: `/cy`. */
  readonly path: string;
  readonly name: string;
}

export interface Language extends OtherLanguage {
  readonly dir: 'ltr' | 'rtl';
  readonly machineTranslated: boolean;
  readonly pseudo: boolean;
  readonly others: readonly OtherLanguage[];
}

declare const __LANGUAGE__: Language;

export const language: Language = __LANGUAGE__;
