import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { DataTable } from '@/design/DataTable';
import { BackLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { EmptyState } from '@/design/parts';
import { SearchBox } from '@/design/SearchBox';
import { Status } from '@/design/status';
import { useAdministrator } from '@/lib/appointments';
import { formatDate, humanise } from '@/lib/format';
import type { Area } from './api';
import { words } from './content';
import { areas, foundQuery } from './registers';

/** The areas of today, for those who keep them. */
export function StaffAreasPage({ name }: { readonly name: string }) {
  const navigate = useNavigate({ from: '/workspace/areas/' });
  useAdministrator();
  // What was found before stays in view, and the focus where it is, until the next answer is here.
  const wanted = useDeferredValue(name);
  const { data } = useSuspenseQuery(foundQuery(areas, wanted));
  const count = data.items.length;
  return (
    <Page
      title={words.areas.title}
      lead={words.areas.lead}
      wide
      before={<BackLink to="/workspace">{words.workspace}</BackLink>}
    >
      <SearchBox
        label={words.areas.label}
        button={words.areas.search}
        value={name}
        onSearch={(typed) => {
          void navigate({ search: typed === '' ? {} : { name: typed }, resetScroll: false });
        }}
      />
      <Status hidden={count === 0}>{words.found.areas.found(count, Boolean(data.next), wanted)}</Status>
      {count === 0 ? (
        <EmptyState heading={words.found.areas.none(wanted)}>
          <p>{words.areas.noneHint}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={words.areas.title}
          hideCaption
          rows={data.items}
          rowKey={({ id }) => id}
          columns={[
            { heading: words.areas.name, cell: nameOf },
            { heading: words.areas.kind, cell: ({ kind }) => humanise(kind) },
            { heading: words.areas.days, cell: daysOf },
            { heading: words.areas.actions, cell: changeOf },
          ]}
        />
      )}
    </Page>
  );
}

function nameOf({ id, name, code }: Area) {
  return (
    <TextLink to="/areas/$areaId" params={{ areaId: id }}>
      {words.areas.named(name, code)}
    </TextLink>
  );
}

function daysOf({ from, to }: Area): string {
  return to ? words.areas.between(formatDate(from), formatDate(to)) : words.areas.since(formatDate(from));
}

function changeOf({ id, name }: Area) {
  return (
    <TextLink to="/workspace/areas/$areaId/edit" params={{ areaId: id }}>
      {words.areas.change}
      <span className="nhsuk-u-visually-hidden">{words.areas.changeHidden(name)}</span>
    </TextLink>
  );
}
