import type { ReactNode } from 'react';
import { language } from '@/lib/language';

/** The language that partnerships and people write in here, until what is stored says its own. */
const WRITTEN = 'en-GB';

/** What an element says of stored words in it, where they are in another language than the page. */
export function writtenIn(tag: string = WRITTEN): { readonly lang?: string; readonly dir?: 'auto' } {
  return languageIn(tag) === languageIn(language.tag) ? {} : { lang: tag, dir: 'auto' };
}

function languageIn(tag: string): string {
  return new Intl.Locale(tag).language;
}

interface WrittenProps {
  /** A language tag, where it is known. */
  readonly in?: string;
  readonly children: ReactNode;
}

/** Words that someone wrote and the site keeps: they stay in their own language on a page in any other. */
export function Written({ in: tag, children }: WrittenProps) {
  const marks = writtenIn(tag);
  return marks.lang === undefined ? children : <span {...marks}>{children}</span>;
}

/** Stands in a message for stored words; no one writes it. */
const PLACE = '\uE000';

interface SaidOfProps {
  readonly in?: string | undefined;
  /** The stored words. */
  readonly text: string;
  readonly message: (text: string) => string;
}

/** A message of the site around stored words, which alone are in their own language. */
export function SaidOf({ in: tag, text, message }: SaidOfProps) {
  const marks = writtenIn(tag);
  if (marks.lang === undefined) {
    return message(text);
  }
  return message(PLACE)
    .split(PLACE)
    .map((part, index) => (
      <span key={index}>
        {index > 0 && <span {...marks}>{text}</span>}
        {part}
      </span>
    ));
}
