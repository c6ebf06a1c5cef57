import {
  type BoundField,
  DateField,
  emptyTexts,
  type FormError,
  isDate,
  optionsOf,
  Radios,
  type Selected,
  TextField,
} from '@/design/form';
import { today } from '@/lib/format';
import { words } from './words';

/** A name as it stands in a form: another one is new from a day on, or corrects what was wrong. */
export interface NameValues {
  name: string;
  nameChange: Selected<keyof typeof words.naming.changes>;
  nameFrom: string;
}

/** Something with names that hold from a day on. */
interface Named {
  readonly name: string;
  readonly nameFrom?: string | null;
}

export function nameValuesOf({ name }: Named): NameValues {
  return { name, nameChange: '', nameFrom: today() };
}

/** Whether the form has another name than what is saved. */
export function isRenamed({ name }: NameValues, saved: Named): boolean {
  return name.trim() !== '' && name.trim() !== saved.name;
}

/** From when another name holds: a correction holds for as long as what it corrects. */
export function nameChangeOf(values: NameValues, saved: Named, began: string): { nameFrom?: string } {
  if (!isRenamed(values, saved)) {
    return {};
  }
  return { nameFrom: values.nameChange === 'NEW' ? values.nameFrom : (saved.nameFrom ?? began) };
}

export function checkNameChange(values: NameValues, saved: Named): FormError[] {
  const { errors } = words.naming;
  if (!isRenamed(values, saved)) {
    return [];
  }
  return values.nameChange === 'NEW' && !isDate(values.nameFrom)
    ? [{ field: 'nameFrom', message: errors.nameFrom }]
    : emptyTexts(values, ['nameChange'], errors);
}

interface NameFieldsProps {
  readonly label: string;
  readonly hint?: string;
  readonly autoComplete?: string;
  readonly name: BoundField<'name', string>;
  readonly change: BoundField<'nameChange', NameValues['nameChange']>;
  readonly from: BoundField<'nameFrom', string>;
  /** The name is another than what is saved. */
  readonly renamed: boolean;
}

/** The name, and once it is another one, why and since when. */
export function NameFields({ label, hint, autoComplete, name, change, from, renamed }: NameFieldsProps) {
  const text = words.naming;
  return (
    <>
      <TextField {...name} label={label} hint={hint} autoComplete={autoComplete} />
      {renamed && <Radios {...change} label={text.change} choices={optionsOf(text.changes)} />}
      {renamed && change.value === 'NEW' && <DateField {...from} label={text.from} hint={text.fromHint} />}
    </>
  );
}
