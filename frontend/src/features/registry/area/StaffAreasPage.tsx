import { BackLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import type { Area } from '@/design/registers/api';
import { FoundTable } from '@/design/registers/FoundTable';
import { areaNamed, areas } from '@/design/registers/registers';
import { useAdministrator } from '@/lib/appointments';
import { formatDate, humanise } from '@/lib/format';
import { words } from './words';

/** The areas of today, for those who keep them. */
export function StaffAreasPage({ name }: { readonly name: string }) {
  useAdministrator();
  return (
    <Page
      title={words.areas.title}
      lead={words.areas.lead}
      wide
      before={<BackLink to="/workspace">{words.workspace}</BackLink>}
    >
      <FoundTable
        register={areas}
        name={name}
        label={words.areas.label}
        button={words.areas.search}
        caption={words.areas.title}
        noneHint={words.areas.noneHint}
        columns={[
          { heading: words.areas.name, cell: nameOf },
          { heading: words.areas.kind, cell: ({ kind }) => humanise(kind) },
          { heading: words.areas.days, cell: daysOf },
          { heading: words.areas.actions, cell: changeOf },
        ]}
      />
    </Page>
  );
}

function nameOf({ id, name, code }: Area) {
  return (
    <TextLink to="/areas/$areaId" params={{ areaId: id }}>
      {areaNamed({ name, code })}
    </TextLink>
  );
}

function daysOf({ from, to }: Area): string {
  return to
    ? words.areas.between({ from: formatDate(from), to: formatDate(to) })
    : words.areas.since({ from: formatDate(from) });
}

function changeOf({ id, name }: Area) {
  return (
    <TextLink to="/workspace/areas/$areaId/edit" params={{ areaId: id }}>
      {words.areas.change}
      <span className="nhsuk-u-visually-hidden">{words.areas.changeHidden({ name })}</span>
    </TextLink>
  );
}
