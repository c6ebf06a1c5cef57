import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { editing, FormPage, useForm } from '@/design/form';
import { BackLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { InsetText } from '@/design/parts';
import { organisationQuery, readOrganisation } from '@/design/registers/api';
import { checkNameChange, isRenamed, nameChangeOf } from '@/design/registers/NameFields';
import { words as registerWords } from '@/design/registers/words';
import { useAppointed } from '@/lib/appointments';
import { formatDate, today } from '@/lib/format';
import { updateOrganisation } from './api';
import { words } from './words';
import {
  checkOrganisation,
  organisationChangeOf,
  OrganisationFields,
  organisationInWords,
  organisationValuesOf,
} from './OrganisationFields';

/** Corrects or updates what the directory says of an organisation. */
export function EditOrganisationPage({ organisationId }: { readonly organisationId: string }) {
  useAppointed(['SECRETARIAT']);
  const navigate = useNavigate();
  const { data: organisation } = useSuspenseQuery(organisationQuery(organisationId));
  const form = useForm({
    id: `organisation:${organisationId}`,
    ...editing(organisation, organisationValuesOf, () => readOrganisation(organisationId)),
    check: (values) => [...checkOrganisation(values), ...checkNameChange(values, organisation)],
    send: (values, { version = organisation.version }) =>
      updateOrganisation(
        organisationId,
        { ...organisationChangeOf(values), ...nameChangeOf(values, organisation, organisation.openedOn) },
        version,
      ),
    changes: ['partners/organisations'],
    done: ({ name }) => navigate({ to: '/workspace/organisations', search: { name } }),
  });
  const frame = {
    title: words.register.editTitle,
    caption: organisation.name,
    before: <BackLink to="/workspace/organisations">{words.organisations.title}</BackLink>,
  };
  if (organisation.closedOn && organisation.closedOn < today()) {
    return (
      <Page {...frame}>
        <InsetText>
          <p>{words.register.hasClosed({ date: formatDate(organisation.closedOn) })}</p>
        </InsetText>
        <p>
          <TextLink to="/workspace/organisations/$organisationId/close" params={{ organisationId }}>
            {registerWords.succession.organisations.link}
          </TextLink>
        </p>
      </Page>
    );
  }
  return (
    <FormPage
      {...frame}
      form={form}
      submitLabel={words.register.saveChanges}
      compare={organisationInWords}
      actions={
        <TextLink to="/workspace/organisations/$organisationId/close" params={{ organisationId }}>
          {words.close.link}
        </TextLink>
      }
    >
      <OrganisationFields form={form} renamed={isRenamed(form.values, organisation)} />
    </FormPage>
  );
}
