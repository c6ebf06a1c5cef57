import { useSuspenseQuery } from '@tanstack/react-query';
import { BackLink, TextLink } from '@/design/Navigation';
import { identifiersInWords, rolesInWords } from '@/design/organisation/names';
import { Page } from '@/design/Page';
import { DataLinks, SummaryList } from '@/design/parts';
import { Written } from '@/design/Written';
import { useOwnPermissions } from '@/lib/appointments';
import { formatDate } from '@/lib/format';
import { organisationQuery } from './api';
import { words } from './words';
import { History } from './History';

/** An organisation in the directory: what it is, where it is registered, what came before and after it. */
export function OrganisationPage({ organisationId }: { readonly organisationId: string }) {
  const { data: organisation } = useSuspenseQuery(organisationQuery(organisationId));
  const permissions = useOwnPermissions();
  const text = words.organisation;
  const { openedOn, closedOn, postcode } = organisation;
  return (
    <Page
      title={organisation.name}
      heading={<Written>{organisation.name}</Written>}
      caption={text.caption}
      before={<BackLink to="/organisations">{words.organisations.title}</BackLink>}
    >
      <History
        {...organisation}
        lastDay={closedOn}
        linkTo={({ id, name }) => (
          <TextLink to="/organisations/$organisationId" params={{ organisationId: id }}>
            <Written>{name}</Written>
          </TextLink>
        )}
      />
      <SummaryList
        rows={[
          { key: words.organisations.role, value: rolesInWords(organisation) },
          { key: words.organisations.identifiers, value: identifiersInWords(organisation) },
          ...(postcode ? [{ key: text.postcode, value: postcode }] : []),
          { key: text.opened, value: formatDate(openedOn) },
          ...(closedOn ? [{ key: text.closed, value: formatDate(closedOn) }] : []),
        ]}
      />
      {permissions?.mayAnywhere('SECRETARIAT') === true && (
        <p>
          <TextLink to="/workspace/organisations/$organisationId/edit" params={{ organisationId }}>
            {text.change}
          </TextLink>
        </p>
      )}
      <DataLinks>
        {words.data} <a href={`/api/partners/v1/organisations/${organisationId}`}>{words.json}</a>
      </DataLinks>
    </Page>
  );
}
