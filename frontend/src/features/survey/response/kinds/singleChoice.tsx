import { Radios } from '@/design/form';
import { words } from '../words';
import { choicesOf, fieldOf, type Kind, type QuestionOf, textOf } from './kind';

export const singleChoice: Kind<QuestionOf<'SINGLE_CHOICE'>> = {
  Field: (props) => (
    <Radios
      {...fieldOf(props)}
      choices={choicesOf(props.question)}
      value={textOf(props.answer)}
      onChange={props.onChange}
    />
  ),
  missing: () => words.errors.choose,
  error: () => undefined,
  asAsked: true,
  inWords: ({ options }, answer) =>
    options.filter((option) => option.id === answer).map((option) => option.label),
  toSend: (_, answer) => answer,
};
