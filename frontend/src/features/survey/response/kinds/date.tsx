import { DateField, dateInWords, isDate } from '@/design/form';
import { formatDate } from '@/lib/format';
import { words } from '../words';
import { fieldOf, type Kind, type QuestionOf, textOf } from './kind';

/** What the service takes where the question sets no limits. */
const EARLIEST = '1900-01-01';
const LATEST = '2200-12-31';

export const date: Kind<QuestionOf<'DATE'>> = {
  Field: (props) => (
    <DateField
      {...fieldOf(props, words.question.dateHint)}
      value={textOf(props.answer)}
      onChange={props.onChange}
    />
  ),
  missing: () => words.errors.date,
  error: (question, answer) => {
    const day = textOf(answer);
    if (!isDate(day)) {
      return words.errors.realDate;
    }
    const first = question.earliest ?? EARLIEST;
    const last = question.latest ?? LATEST;
    return day < first || day > last
      ? words.errors.dateRange({ first: formatDate(first), last: formatDate(last) })
      : undefined;
  },
  inWords: (_, answer) => [dateInWords(textOf(answer))],
  toSend: (_, answer) => answer,
};
