import { TextField } from '@/design/form';
import { formatNumber } from '@/lib/format';
import { words } from '../words';
import { type Answer, fieldOf, type Kind, type QuestionOf, textOf } from './kind';

/** What the service takes where the question sets no limits. */
const FURTHEST = 1_000_000_000;

export const number: Kind<QuestionOf<'NUMBER'>> = {
  Field: (props) => (
    <TextField
      {...fieldOf(props)}
      width={10}
      inputMode={props.question.decimals === 0 ? 'numeric' : 'decimal'}
      value={textOf(props.answer)}
      onChange={props.onChange}
    />
  ),
  missing: () => words.errors.number,
  error: ({ minimum, maximum, decimals }, answer) => {
    const typed = tidy(answer);
    if (!/^-?\d+(?:\.\d+)?$/u.test(typed)) {
      return words.errors.number;
    }
    const digits = typed.split('.')[1]?.replace(/0+$/u, '').length ?? 0;
    if (digits > decimals) {
      return words.errors.decimals({ most: decimals });
    }
    const least = minimum ?? -FURTHEST;
    const most = maximum ?? FURTHEST;
    return Number(typed) < least || Number(typed) > most
      ? words.errors.numberRange({ least: formatNumber(least), most: formatNumber(most) })
      : undefined;
  },
  inWords: (_, answer) => [formatNumber(Number(tidy(answer)))],
  toSend: (_, answer) => Number(tidy(answer)),
};

/** People part thousands by a comma or a space; a minus sign may come from a word processor. */
function tidy(answer: Answer): string {
  return textOf(answer).replaceAll(/[\s,]/gu, '').replace('\u2212', '-');
}
