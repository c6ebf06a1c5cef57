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
} from '@/design/form';
import type { Membership } from '@/design/registers/api';
import { Picker } from '@/design/registers/Picker';
import { organisations, people } from '@/design/registers/registers';
import type { MembershipInput } from './api';
import { words } from './words';
import { checkPerson, NO_PERSON, PersonFields, personInputOf, type PersonValues } from './PersonFields';

/** Someone's time on a seat as it stands in its form. */
export interface MembershipValues {
  onBehalfOfOrganisationId: string;
  /** Someone who is known; nothing where the person is new. */
  personId: string;
  person: PersonValues;
  role: Selected<Membership['role']>;
  from: string;
  to: string;
}

export function membershipValuesOf(membership: Membership): MembershipValues {
  const { onBehalfOfOrganisationId, personId, role, from, to } = membership;
  return { onBehalfOfOrganisationId, personId: personId ?? '', person: NO_PERSON, role, from, to: to ?? '' };
}

export function membershipInputOf(seatId: string, values: MembershipValues): MembershipInput {
  const { onBehalfOfOrganisationId, personId, person, role, from, to } = values;
  return {
    seatId,
    onBehalfOfOrganisationId,
    ...(personId === '' ? { person: personInputOf(person) } : { personId }),
    role: selected(role),
    from,
    to: to === '' ? null : to,
  };
}

export function checkMembership(values: MembershipValues): FormError[] {
  const { errors } = words.give;
  return [
    ...emptyTexts(values, ['onBehalfOfOrganisationId'], errors),
    ...(values.personId === '' ? checkPerson(values.person, 'person.') : []),
    ...emptyTexts(values, ['role'], errors),
    ...(isDate(values.from) ? [] : [{ field: 'from', message: errors.from }]),
    ...(values.to === '' || isDate(values.to) ? [] : [{ field: 'to', message: errors.to }]),
  ];
}

/** The parts to compare; an organisation and a person are told by their names. */
export function membershipInWords(
  values: MembershipValues,
  nameOf: { readonly organisation: (id: string) => string; readonly person: (id: string) => string },
): ComparedPart[] {
  const text = words.give;
  return [
    { label: text.organisation, value: nameOf.organisation(values.onBehalfOfOrganisationId) },
    {
      label: text.person,
      value: values.personId === '' ? values.person.name : nameOf.person(values.personId),
    },
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
      <Picker
        {...form.field('personId')}
        register={people}
        label={text.findPerson}
        choose={text.person}
        none={text.someoneNew}
      />
      {form.values.personId === '' && (
        <PersonFields
          path="person."
          values={form.values.person}
          errorOf={form.errorOf}
          onChange={(person) => {
            form.change({ person });
          }}
        />
      )}
      <Radios {...form.field('role')} label={text.role} choices={optionsOf(text.roles)} />
      <DateField {...form.field('from')} label={text.from} hint={text.fromHint} />
      <DateField {...form.field('to')} label={text.to} hint={text.toHint} />
    </>
  );
}
