import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { ListTable } from '@/design/DataTable';
import { Download } from '@/design/download/Download';
import { TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { DataLinks, EmptyState } from '@/design/parts';
import { identifiersInWords, rolesInWords } from '@/design/organisation/names';
import { OrganisationName } from '@/design/organisation/OrganisationName';
import { SearchBox } from '@/design/SearchBox';
import { ShowMore } from '@/design/ShowMore';
import { Status } from '@/design/status';
import { Written } from '@/design/Written';
import { partnersJobs } from '@/lib/jobs';
import { exportOrganisations, type Organisation, organisationsQuery } from './api';
import { words } from './words';

/** Everyone's directory of organisations. */
export function OrganisationsPage({ name }: { readonly name: string }) {
  const list = useSuspenseInfiniteQuery(organisationsQuery(name));
  const organisations = list.data.pages.flatMap((page) => page.items);
  const count = organisations.length;
  return (
    <Page title={words.organisations.title} lead={words.organisations.lead} wide>
      <SearchBox label={words.organisations.label} button={words.organisations.search} value={name} />
      <Status hidden={count === 0}>
        {count === 0
          ? words.organisations.none({ name })
          : words.organisations.found({ count, more: list.hasNextPage })}
      </Status>
      <ListTable
        caption={words.organisations.title}
        rows={organisations}
        columns={[
          { heading: words.organisations.name, cell: nameOf },
          { heading: words.organisations.role, cell: rolesInWords },
          { heading: words.organisations.identifiers, cell: identifiersInWords },
        ]}
        empty={<Empty name={name} />}
      />
      <ShowMore list={list} onMore={list.fetchNextPage} />
      {count > 0 && (
        <Download
          id="organisations"
          intro={name === '' ? words.organisations.downloadAll : words.organisations.downloadFound({ name })}
          choices={[
            { value: 'CSV' as const, label: words.organisations.csv },
            { value: 'XLSX' as const, label: words.organisations.xlsx },
          ]}
          service={partnersJobs}
          start={(format) => exportOrganisations(format, name)}
        />
      )}
      <DataLinks>
        {words.data} <a href="/api/partners/v1/organisations">{words.json}</a>
      </DataLinks>
    </Page>
  );
}

function Empty({ name }: { readonly name: string }) {
  if (name === '') {
    return <EmptyState heading={words.organisations.empty} />;
  }
  return (
    <EmptyState heading={words.organisations.none({ name })}>
      <p>
        <TextLink to="/organisations" search={{}}>
          {words.organisations.clear}
        </TextLink>
      </p>
    </EmptyState>
  );
}

function nameOf(organisation: Organisation) {
  return (
    <OrganisationName organisation={organisation}>
      <TextLink to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
        <Written>{organisation.name}</Written>
      </TextLink>
    </OrganisationName>
  );
}
