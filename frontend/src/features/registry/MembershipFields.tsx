import {
  type ComparedPart,
  DateField,
  dateInWords,
  emptyTexts,
  type FormError,
  type FormState,
  isDate,
  labelOf,
  optionsOf,
  Radios,
  selected,
  type Selected,
  TextField,
} from '@/design/form';
import type { Membership, MembershipChange } from './api';
import { words } from './words';
import { Picker } from './Picker';
import { organisations } from './registers';

/** Someone's time on a seat as it stands in its form. */
export interface MembershipValues {
  onBehalfOfOrganisationId: string;
  personName: string;
  role: Selected<Membership['role']>;
  from: string;
  to: string;
}

export function membershipValuesOf(membership: Membership): MembershipValues {
  const { onBehalfOfOrganisationId, personName, role, from, to } = membership;
  return { onBehalfOfOrganisationId, personName: personName ?? '', role, from, to: to ?? '' };
}

/** Who sits on the seat, for those who may know; for others someone. */
export function nameOf({ personName }: Membership): string {
  return personName ?? words.seats.someone;
}

export function membershipChangeOf(values: MembershipValues): MembershipChange {
  const { personName, role, to } = values;
  return { ...values, personName: personName.trim(), role: selected(role), to: to === '' ? null : to };
}

export function checkMembership(values: MembershipValues): FormError[] {
  const { errors } = words.give;
  return [
    ...emptyTexts(values, ['onBehalfOfOrganisationId', 'personName', 'role'], errors),
    ...(isDate(values.from) ? [] : [{ field: 'from', message: errors.from }]),
    ...(values.to === '' || isDate(values.to) ? [] : [{ field: 'to', message: errors.to }]),
  ];
}

/** The parts to compare; an organisation is told by its name. */
export function membershipInWords(
  values: MembershipValues,
  nameOf: (organisationId: string) => string,
): ComparedPart[] {
  const text = words.give;
  return [
    { label: text.organisation, value: nameOf(values.onBehalfOfOrganisationId) },
    { label: text.personName, value: values.personName },
    { label: text.role, value: labelOf(text.roles, values.role) },
    { label: text.from, value: dateInWords(values.from) },
    { label: text.to, value: dateInWords(values.to) },
  ];
}

/** The fields of someone's time on a seat, for a new one and for a change. */
export function MembershipFields({ form }: { readonly form: FormState<MembershipValues> }) {
  const text = words.give;
  return (
    <>
      <Picker
        {...form.field('onBehalfOfOrganisationId')}
        register={organisations}
        label={text.find}
        choose={text.organisation}
      />
      <TextField {...form.field('personName')} label={text.personName} hint={text.personNameHint} />
      <Radios {...form.field('role')} label={text.role} choices={optionsOf(text.roles)} />
      <DateField {...form.field('from')} label={text.from} hint={text.fromHint} />
      <DateField {...form.field('to')} label={text.to} hint={text.toHint} />
    </>
  );
}
