import { language } from './language';

const RIGHT_TO_LEFT =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hanifi_Rohingya}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * A name in a script of the other direction would else draw the number or the bracket beside it into its own order. Where
 * sentences run from right to left, each of what is put into them may be such a name.
 */
export function isolated(text: string, dir: 'ltr' | 'rtl' = language.dir): string {
  return dir === 'rtl' || RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
}
