import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { DataTable } from '@/design/DataTable';
import { BackLink, ButtonLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { registeredAs, roleName } from '@/design/organisation/names';
import { OrganisationName } from '@/design/organisation/OrganisationName';
import { DoneNotice, EmptyState } from '@/design/parts';
import { SearchBox } from '@/design/SearchBox';
import { Status } from '@/design/status';
import { useAppointed, usePermissions } from '@/lib/appointments';
import { ownPartnershipsQuery } from '@/lib/reads';
import { type Organisation, organisationQuery } from './api';
import { words } from './content';
import { foundQuery, organisations } from './registers';

interface StaffOrganisationsPageProps {
  readonly name: string;
  /** The organisation that has just been registered. */
  readonly registered: string | undefined;
}

/** The directory for those who keep it. */
export function StaffOrganisationsPage({ name, registered }: StaffOrganisationsPageProps) {
  const navigate = useNavigate({ from: '/workspace/organisations/' });
  useAppointed(['SECRETARIAT']);
  // What was found before stays in view, and the focus where it is, until the next answer is here.
  const wanted = useDeferredValue(name);
  const { data } = useSuspenseQuery(foundQuery(organisations, wanted));
  const count = data.items.length;
  return (
    <Page
      title={words.organisations.title}
      wide
      before={<BackLink to="/workspace">{words.workspace}</BackLink>}
    >
      {registered !== undefined && <Registered id={registered} />}
      <ButtonLink to="/workspace/organisations/register">{words.organisations.register}</ButtonLink>
      <SearchBox
        label={words.organisations.label}
        button={words.organisations.search}
        value={name}
        onSearch={(typed) => {
          void navigate({ search: typed === '' ? {} : { name: typed }, resetScroll: false });
        }}
      />
      <Status hidden={count === 0}>
        {words.found.organisations.found(count, Boolean(data.next), wanted)}
      </Status>
      {count === 0 ? (
        <EmptyState heading={words.found.organisations.none(wanted)}>
          <p>{words.organisations.noneHint}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={words.organisations.caption}
          hideCaption
          rows={data.items}
          rowKey={(organisation) => organisation.id}
          columns={[
            { heading: words.organisations.name, cell: nameOf },
            { heading: words.organisations.role, cell: rolesOf },
            { heading: words.organisations.identifiers, cell: identifiersOf },
            { heading: words.organisations.actions, cell: changeOf },
          ]}
        />
      )}
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
        <strong>{words.organisations.registered(organisation.name)}</strong>
      </p>
      <ul>
        {mine.map((partnership) => (
          <li key={partnership.id}>
            <TextLink
              to="/workspace/partnerships/$slug/seats"
              params={{ slug: partnership.slug }}
              search={{ organisation: organisation.id }}
            >
              {words.organisations.giveSeat(partnership.name)}
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
      <span className="nhsuk-u-visually-hidden">{words.organisations.changeHidden(name)}</span>
    </TextLink>
  );
}

function rolesOf(organisation: Organisation): string {
  return organisation.roles.map(({ role }) => roleName(role)).join(', ');
}

function identifiersOf(organisation: Organisation): string {
  const known = organisation.identifiers.map(registeredAs);
  return known.length === 0 ? words.organisations.noIdentifiers : known.join(', ');
}
