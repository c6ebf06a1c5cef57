import { TextField } from '@/design/form';
import { words } from '../words';
import { type Answer, fieldOf, type Kind, type QuestionOf, textOf } from './kind';

const DISTRICT = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/u;
const WHOLE_POSTCODE = /^([A-Z]{1,2}[0-9][A-Z0-9]?)\s*[0-9][A-Z]{2}$/u;

export const postcodeDistrict: Kind<QuestionOf<'POSTCODE_DISTRICT'>> = {
  Field: (props) => (
    <TextField
      {...fieldOf(props, words.question.district)}
      width={5}
      spellCheck={false}
      value={textOf(props.answer)}
      onChange={props.onChange}
    />
  ),
  missing: () => words.errors.district,
  error: (_, answer) => (DISTRICT.test(district(answer)) ? undefined : words.errors.districtShape),
  inWords: (_, answer) => [district(answer)],
  toSend: (_, answer) => district(answer),
};

/** Upper case, and the first part only: who types a whole postcode should not tell us more than we asked for. */
function district(typed: Answer): string {
  const tidy = textOf(typed).trim().toUpperCase();
  return WHOLE_POSTCODE.exec(tidy)?.[1] ?? tidy;
}
