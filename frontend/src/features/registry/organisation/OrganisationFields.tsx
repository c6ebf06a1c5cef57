import {
  type ComparedPart,
  emptyTexts,
  type FormError,
  type FormState,
  optionsOf,
  Select,
  selected,
  type Selected,
  TextField,
  withNone,
} from '@/design/form';
import { registeredAs, roleName } from '@/design/organisation/names';
import { formatList, today } from '@/lib/format';
import type { NewOrganisation, OrganisationChange } from './api';
import { words as names } from '@/design/organisation/words';
import type { Organisation } from '@/design/registers/api';
import { NameFields, nameValuesOf, type NameValues } from '@/design/registers/NameFields';
import { words } from './words';
import {
  checkIdentifiers,
  IdentifierFields,
  type IdentifierValues,
  isRegister,
  NO_IDENTIFIER,
  NOT_REGISTERED,
} from './IdentifierFields';

type Role = OrganisationChange['roles'][number];
type RoleKind = Role['role'];

/** An organisation as it stands in its form. */
export interface OrganisationValues extends NameValues {
  /** Its whole history; the form changes the primary one of today, and keeps the others. */
  roles: readonly Role[];
  identifiers: readonly IdentifierValues[];
  postcode: string;
}

export const EMPTY_ORGANISATION: OrganisationValues = {
  name: '',
  nameChange: '',
  nameFrom: '',
  roles: [],
  identifiers: [NO_IDENTIFIER],
  postcode: '',
};

export function organisationValuesOf(organisation: Organisation): OrganisationValues {
  const { roles, identifiers, postcode } = organisation;
  const known = identifiers.map(({ scheme, identifier }) => ({
    scheme: isKey(names.registers, scheme) ? scheme : ('' as const),
    identifier,
  }));
  return {
    ...nameValuesOf(organisation),
    roles: roles.map(({ role, primary, from, to }) => ({ role, primary, from, to: to ?? null })),
    identifiers: known.length === 0 ? [{ ...NO_IDENTIFIER, scheme: NOT_REGISTERED }] : known,
    postcode: postcode ?? '',
  };
}

export function organisationChangeOf(values: OrganisationValues): OrganisationChange {
  return {
    name: values.name.trim(),
    roles: [...values.roles],
    identifiers: values.identifiers.flatMap(({ scheme, identifier }) =>
      isRegister(scheme) ? [{ scheme, identifier: identifier.trim() }] : [],
    ),
    postcode: values.postcode.trim() === '' ? null : values.postcode.trim(),
  };
}

export function newOrganisationOf(values: OrganisationValues): NewOrganisation {
  const { name, identifiers, postcode } = organisationChangeOf(values);
  return { name, role: selected(kindOf(values)), identifiers, ...(postcode ? { postcode } : {}) };
}

export function checkOrganisation(values: OrganisationValues): FormError[] {
  const { errors } = words.register;
  return [
    ...emptyTexts(values, ['name'], errors),
    ...(kindOf(values) === '' ? [{ field: 'role', message: errors.role }] : []),
    ...checkIdentifiers(values.identifiers),
  ];
}

export function organisationInWords(values: OrganisationValues): ComparedPart[] {
  const text = words.register;
  const known = organisationChangeOf(values).identifiers.map(registeredAs);
  return [
    { label: text.name, value: values.name },
    { label: text.role, value: formatList(values.roles.map(({ role }) => roleName(role))) },
    { label: text.scheme, value: known.length === 0 ? text.notRegistered : known.join('\n') },
    { label: text.postcode, value: values.postcode },
  ];
}

interface OrganisationFieldsProps {
  readonly form: FormState<OrganisationValues>;
  /** The name is another than the directory has. */
  readonly renamed?: boolean;
}

/** The fields of an organisation, for a new one and for a change. */
export function OrganisationFields({ form, renamed = false }: OrganisationFieldsProps) {
  const text = words.register;
  return (
    <>
      <NameFields
        label={text.name}
        hint={text.nameHint}
        autoComplete="organization"
        name={form.field('name')}
        change={form.field('nameChange')}
        from={form.field('nameFrom')}
        renamed={renamed}
      />
      <Select
        path="role"
        label={text.role}
        error={form.errorOf('role')}
        options={withNone(optionsOf(names.roles))}
        value={kindOf(form.values)}
        onChange={(kind) => {
          form.change({ roles: withKind(form.values.roles, kind) });
        }}
      />
      <IdentifierFields
        identifiers={form.values.identifiers}
        errorOf={form.errorOf}
        onChange={(identifiers) => {
          form.change({ identifiers });
        }}
      />
      <TextField
        {...form.field('postcode')}
        label={text.postcode}
        hint={text.postcodeHint}
        width={10}
        autoComplete="postal-code"
      />
    </>
  );
}

function kindOf({ roles }: OrganisationValues): Selected<RoleKind> {
  return roles.find(isPrimaryToday)?.role ?? '';
}

function withKind(roles: readonly Role[], kind: Selected<RoleKind>): readonly Role[] {
  if (kind === '') {
    return roles.filter((role) => !isPrimaryToday(role));
  }
  return roles.some(isPrimaryToday)
    ? roles.map((role) => (isPrimaryToday(role) ? { ...role, role: kind } : role))
    : [...roles, { role: kind, primary: true, from: today(), to: null }];
}

function isPrimaryToday({ primary, from, to }: Role): boolean {
  return primary && from <= today() && (to ?? '9999-12-31') >= today();
}

function isKey<Keys extends object>(labels: Keys, key: string): key is string & keyof Keys {
  return key in labels;
}
