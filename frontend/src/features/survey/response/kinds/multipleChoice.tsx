import { Checkboxes } from '@/design/form';
import { words } from '../words';
import { choicesOf, fieldOf, type Kind, listOf, type QuestionOf } from './kind';

export const multipleChoice: Kind<QuestionOf<'MULTIPLE_CHOICE'>> = {
  Field: (props) => (
    <Checkboxes
      {...fieldOf(props, words.question.several)}
      choices={choicesOf(props.question)}
      value={listOf(props.answer)}
      onChange={props.onChange}
    />
  ),
  missing: () => words.errors.chooseSome,
  error: () => undefined,
  asAsked: true,
  inWords: ({ options }, answer) =>
    options.filter((option) => listOf(answer).includes(option.id)).map((option) => option.label),
  toSend: (_, answer) => answer,
};
