import { useQuery } from '@tanstack/react-query';
import { BackLink, ButtonLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { identifiersInWords, rolesInWords } from '@/design/organisation/names';
import { OrganisationName } from '@/design/organisation/OrganisationName';
import { DoneNotice } from '@/design/parts';
import { type Organisation, organisationQuery } from '@/design/registers/api';
import { FoundTable } from '@/design/registers/FoundTable';
import { organisations } from '@/design/registers/registers';
import { useAppointed, usePermissions } from '@/lib/appointments';
import { ownPartnershipsQuery } from '@/lib/reads';
import { words } from './words';

interface StaffOrganisationsPageProps {
  readonly name: string;
  /** The organisation that has just been registered. */
  readonly registered: string | undefined;
}

/** The directory for those who keep it. */
export function StaffOrganisationsPage({ name, registered }: StaffOrganisationsPageProps) {
  useAppointed(['SECRETARIAT']);
  return (
    <Page
      title={words.organisations.title}
      wide
      before={<BackLink to="/workspace">{words.workspace}</BackLink>}
    >
      {registered !== undefined && <Registered id={registered} />}
      <ButtonLink to="/workspace/organisations/register">{words.organisations.register}</ButtonLink>
      <FoundTable
        register={organisations}
        name={name}
        label={words.organisations.label}
        button={words.organisations.search}
        caption={words.organisations.title}
        noneHint={words.organisations.noneHint}
        columns={[
          { heading: words.organisations.name, cell: nameOf },
          { heading: words.organisations.role, cell: rolesInWords },
          { heading: words.organisations.identifiers, cell: identifiersInWords },
          { heading: words.organisations.actions, cell: changeOf },
        ]}
      />
    </Page>
  );
}

/** What has just been done, and what can be done next. */
function Registered({ id }: { readonly id: string }) {
  const permissions = usePermissions();
  const { data: organisation } = useQuery(organisationQuery(id));
  const { data: partnerships } = useQuery(ownPartnershipsQuery(permissions));
  if (organisation === undefined) {
    return null;
  }
  const mine = (partnerships ?? []).filter((one) => permissions.may('SECRETARIAT', one.id));
  return (
    <DoneNotice>
      <p>
        <strong>{words.organisations.registered({ name: organisation.name })}</strong>
      </p>
      <ul>
        {mine.map((partnership) => (
          <li key={partnership.id}>
            <TextLink
              to="/workspace/partnerships/$slug/seats"
              params={{ slug: partnership.slug }}
              search={{ organisation: organisation.id }}
            >
              {words.organisations.giveSeat({ partnership: partnership.name })}
            </TextLink>
          </li>
        ))}
      </ul>
    </DoneNotice>
  );
}

function nameOf(organisation: Organisation) {
  return <OrganisationName organisation={organisation} />;
}

function changeOf({ id, name }: Organisation) {
  return (
    <TextLink to="/workspace/organisations/$organisationId/edit" params={{ organisationId: id }}>
      {words.organisations.change}
      <span className="nhsuk-u-visually-hidden">{words.organisations.changeHidden({ name })}</span>
    </TextLink>
  );
}
