import {
  type ComparedPart,
  emptyTexts,
  type FormError,
  labelOf,
  optionsOf,
  Radios,
  type Selected,
  TextField,
} from '@/design/form';
import type { Person } from '@/design/registers/api';
import type { PersonInput } from './api';
import { words } from './words';

/** A person as they stand in a form. */
export interface PersonValues {
  readonly name: string;
  readonly mail: string;
  readonly agreedToBeNamed: Selected<keyof typeof words.person.agreedChoices>;
}

export const NO_PERSON: PersonValues = { name: '', mail: '', agreedToBeNamed: '' };

export function personValuesOf({ name, mail, agreedToBeNamed }: Person): PersonValues {
  return { name, mail: mail ?? '', agreedToBeNamed: agreedToBeNamed ? 'YES' : 'NO' };
}

export function personInputOf({ name, mail, agreedToBeNamed }: PersonValues): PersonInput {
  return {
    name: name.trim(),
    mail: mail.trim() === '' ? null : mail.trim(),
    agreedToBeNamed: agreedToBeNamed === 'YES',
  };
}

/** What is missing, at the fields below this path. */
export function checkPerson(values: PersonValues, path = ''): FormError[] {
  return emptyTexts(
    { name: values.name, agreedToBeNamed: values.agreedToBeNamed },
    ['name', 'agreedToBeNamed'],
    words.person.errors,
  ).map(({ field, message }) => ({ field: `${path}${field ?? ''}`, message }));
}

export function personInWords({ name, mail, agreedToBeNamed }: PersonValues): ComparedPart[] {
  const text = words.person;
  return [
    { label: text.name, value: name },
    { label: text.mail, value: mail },
    { label: text.agreed, value: labelOf(text.agreedChoices, agreedToBeNamed) },
  ];
}

interface PersonFieldsProps {
  /** What comes before the names of the fields in the request. */
  readonly path?: string;
  readonly values: PersonValues;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (values: PersonValues) => void;
}

/** Who a person is: one that is new, or that is edited. */
export function PersonFields({ path = '', values, errorOf, onChange }: PersonFieldsProps) {
  const text = words.person;

  function field<Name extends keyof PersonValues>(name: Name) {
    return {
      path: `${path}${name}`,
      error: errorOf(`${path}${name}`),
      value: values[name],
      onChange: (value: PersonValues[Name]) => {
        onChange({ ...values, [name]: value });
      },
    };
  }

  return (
    <>
      <TextField {...field('name')} label={text.name} hint={text.nameHint} />
      <TextField {...field('mail')} type="email" label={text.mail} hint={text.mailHint} />
      <Radios
        {...field('agreedToBeNamed')}
        label={text.agreed}
        hint={text.agreedHint}
        choices={optionsOf(text.agreedChoices)}
      />
    </>
  );
}
