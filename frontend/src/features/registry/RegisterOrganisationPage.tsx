import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, type FormError, Select, TextField, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { refresh } from '@/lib/fresh';
import { type NewOrganisation, registerOrganisation } from './api';
import { words } from './content';

type Role = NewOrganisation['role'];
type Scheme = NewOrganisation['identifiers'][number]['scheme'];

interface Values {
  name: string;
  role: Role | '';
  scheme: Scheme | '';
  identifier: string;
  postcode: string;
}

const EMPTY: Values = { name: '', role: '', scheme: 'GB-CHC', identifier: '', postcode: '' };

/** A new entry in the directory. Whether its number can be right is for the registry to say. */
export function RegisterOrganisationPage() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const form = useForm({
    id: 'register-organisation',
    initial: EMPTY,
    check,
    send: (values, sending) => registerOrganisation(toSend(values), sending),
    done: async (organisation) => {
      await refresh(queryClient, 'partners');
      await navigate({
        to: '/workspace/organisations',
        search: { name: organisation.name, registered: organisation.id },
      });
    },
  });
  const { values, change, errorOf } = form;
  const text = words.register;
  return (
    <Page
      title={text.title}
      lead={text.lead}
      hasError={form.errors.length > 0}
      before={<BackLink to="/workspace/organisations">{words.organisations.title}</BackLink>}
    >
      <Form form={form} submitLabel={text.save}>
        <TextField
          path="name"
          label={text.name}
          hint={text.nameHint}
          error={errorOf('name')}
          autoComplete="organization"
          value={values.name}
          onChange={(name) => {
            change({ name });
          }}
        />
        <Select
          path="role"
          label={text.role}
          error={errorOf('role')}
          options={[{ value: '', label: '' }, ...options(words.roles)]}
          value={values.role}
          onChange={(role) => {
            change({ role: isKey(words.roles, role) ? role : '' });
          }}
        />
        <Select
          path="identifiers[0].scheme"
          label={text.scheme}
          hint={text.schemeHint}
          error={errorOf('identifiers[0].scheme')}
          options={[...options(words.schemes), { value: '', label: text.notRegistered }]}
          value={values.scheme}
          onChange={(scheme) => {
            change({ scheme: isKey(words.schemes, scheme) ? scheme : '' });
          }}
        />
        {values.scheme !== '' && (
          <TextField
            path="identifiers[0].identifier"
            label={text.number}
            error={errorOf('identifiers[0].identifier')}
            width={10}
            spellCheck={false}
            value={values.identifier}
            onChange={(identifier) => {
              change({ identifier });
            }}
          />
        )}
        <TextField
          path="postcode"
          label={text.postcode}
          hint={text.postcodeHint}
          error={errorOf('postcode')}
          width={10}
          autoComplete="postal-code"
          value={values.postcode}
          onChange={(postcode) => {
            change({ postcode });
          }}
        />
      </Form>
    </Page>
  );
}

function check(values: Values): FormError[] {
  const { errors } = words.register;
  return [
    ...(values.name.trim() === '' ? [{ field: 'name', message: errors.name }] : []),
    ...(values.role === '' ? [{ field: 'role', message: errors.role }] : []),
    ...(values.scheme !== '' && values.identifier.trim() === ''
      ? [{ field: 'identifiers[0].identifier', message: errors.number }]
      : []),
  ];
}

function toSend({ name, role, scheme, identifier, postcode }: Values): NewOrganisation {
  return {
    name: name.trim(),
    role: role === '' ? 'OTHER' : role,
    identifiers: scheme === '' ? [] : [{ scheme, identifier: identifier.trim() }],
    ...(postcode.trim() === '' ? {} : { postcode: postcode.trim() }),
  };
}

function options(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

function isKey<Keys extends object>(labels: Keys, key: string): key is string & keyof Keys {
  return key in labels;
}
