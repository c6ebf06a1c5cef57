import { TextArea } from '@/design/form';
import { lengthOf } from '@/lib/text';
import { words } from '../words';
import { fieldOf, type Kind, type QuestionOf, textOf } from './kind';

export const freeText: Kind<QuestionOf<'FREE_TEXT'>> = {
  Field: (props) => (
    <TextArea
      {...fieldOf(props)}
      rows={8}
      maxLength={props.question.maxLength}
      value={textOf(props.answer)}
      onChange={props.onChange}
    />
  ),
  missing: () => words.errors.text,
  error: ({ maxLength }, answer) =>
    lengthOf(textOf(answer).trim()) > maxLength ? words.errors.tooLong({ most: maxLength }) : undefined,
  inWords: (_, answer) => [textOf(answer).trim()],
  toSend: (_, answer) => textOf(answer).trim(),
};
