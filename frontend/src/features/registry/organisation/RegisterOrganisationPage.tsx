import { useNavigate } from '@tanstack/react-router';
import { FormPage, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { useAppointed } from '@/lib/appointments';
import { createOrganisation } from './api';
import { words } from './words';
import {
  checkOrganisation,
  EMPTY_ORGANISATION,
  newOrganisationOf,
  OrganisationFields,
} from './OrganisationFields';

/** A new entry in the directory. Whether its number can be right is for the registry to say. */
export function RegisterOrganisationPage() {
  useAppointed(['SECRETARIAT']);
  const navigate = useNavigate();
  const form = useForm({
    id: 'register-organisation',
    initial: EMPTY_ORGANISATION,
    check: checkOrganisation,
    send: (values, sending) => createOrganisation(newOrganisationOf(values), sending),
    changes: ['partners/organisations'],
    done: ({ id, name }) => navigate({ to: '/workspace/organisations', search: { name, registered: id } }),
  });
  return (
    <FormPage
      title={words.register.title}
      lead={words.register.lead}
      before={<BackLink to="/workspace/organisations">{words.organisations.title}</BackLink>}
      form={form}
      submitLabel={words.register.save}
    >
      <OrganisationFields form={form} />
    </FormPage>
  );
}
