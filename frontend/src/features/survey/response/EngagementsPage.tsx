import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FilterSelect } from '@/design/FilterSelect';
import { TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { EmptyState, Tag } from '@/design/parts';
import { ShowMore } from '@/design/ShowMore';
import { Status, useStatus } from '@/design/status';
import { Written } from '@/design/Written';
import { formatDate, formatEnd } from '@/lib/format';
import {
  type Engagement,
  engagementsQuery,
  lastDayOf,
  newestEngagementsQuery,
  partnershipsQuery,
} from '@/lib/reads';
import { words } from './words';

const COLOURS = { DRAFT: 'yellow', COMING: 'blue', OPEN: 'green', CLOSED: 'grey' } as const;

/** Everything that people can take part in now or soon, and what they could take part in before. */
export function EngagementsPage({ partnership }: { readonly partnership: string | undefined }) {
  const navigate = useNavigate({ from: '/have-your-say/' });
  const { data: partnerships } = useSuspenseQuery(partnershipsQuery);
  const chosen = partnerships.items.find((one) => one.slug === partnership);
  return (
    <Page title={words.list.title} lead={words.list.lead}>
      <FilterSelect
        label={words.list.filter}
        button={words.list.show}
        value={chosen?.slug ?? ''}
        options={[
          { value: '', label: words.list.all },
          ...partnerships.items.map((one) => ({ value: one.slug, label: one.name, written: true })),
        ]}
        onFilter={(slug) => {
          void navigate({ search: slug === '' ? {} : { partnership: slug }, resetScroll: false });
        }}
      />
      {partnership !== undefined && chosen === undefined ? (
        <Unknown />
      ) : (
        <Lists filter={chosen === undefined ? {} : { partnershipId: chosen.id }} />
      )}
    </Page>
  );
}

/** An address that names no partnership of ours must not pass for one that asks for all. */
function Unknown() {
  return (
    <>
      <Status hidden>{words.list.unknown}</Status>
      <EmptyState heading={words.list.unknown}>
        <p>{words.list.unknownHint}</p>
        <p>
          <TextLink to="/have-your-say" search={{}} resetScroll={false}>
            {words.list.showAll}
          </TextLink>
        </p>
      </EmptyState>
    </>
  );
}

function Lists({ filter }: { readonly filter: { readonly partnershipId?: string } }) {
  const { data: open } = useSuspenseQuery(engagementsQuery({ ...filter, status: 'OPEN' }));
  const { data: coming } = useSuspenseQuery(engagementsQuery({ ...filter, status: 'COMING' }));
  const closed = useSuspenseInfiniteQuery(newestEngagementsQuery({ ...filter, status: 'CLOSED' }));
  const before = closed.data.pages.flatMap((page) => page.items);
  const { said, say } = useStatus();

  // The button goes with the last of them.
  async function more() {
    const { data } = await closed.fetchNextPage();
    const [first] = data?.pages.at(-1)?.items ?? [];
    if (first !== undefined) {
      say('', first.id);
    }
  }

  return (
    <>
      <Status>
        {words.list.found({
          open: open.items.length,
          coming: coming.items.length,
          closed: before.length,
          more: closed.hasNextPage,
        })}
      </Status>
      <Status hidden>{said}</Status>
      <h2 className="nhsuk-heading-m">{words.list.open}</h2>
      {open.items.length === 0 ? (
        <EmptyState heading={words.list.empty}>
          <p>{words.list.emptyHint}</p>
        </EmptyState>
      ) : (
        <List engagements={open.items} />
      )}
      {coming.items.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">{words.list.coming}</h2>
          <List engagements={coming.items} />
        </>
      )}
      {before.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">{words.list.closed}</h2>
          <List engagements={before} />
          <ShowMore list={closed} onMore={more} />
        </>
      )}
    </>
  );
}

function List({ engagements }: { readonly engagements: readonly Engagement[] }) {
  return (
    <ul className="ct-entries">
      {engagements.map((engagement) => (
        <li className="ct-entry" key={engagement.id}>
          <h3 className="nhsuk-heading-s ct-entry__heading" id={engagement.id}>
            <TextLink to="/have-your-say/$engagementId" params={{ engagementId: engagement.id }}>
              <Written>{engagement.title}</Written>
            </TextLink>
          </h3>
          <p className="ct-entry__text">
            <Written>{engagement.purpose}</Written>
          </p>
          <p className="ct-entry__note">
            <Tag colour={COLOURS[engagement.status]}>{words.kinds[engagement.kind]}</Tag>
            <span>{whenOf(engagement)}</span>
            {engagement.publishedAt ? (
              <TextLink to="/what-we-heard/$engagementId" params={{ engagementId: engagement.id }}>
                {words.list.heard}
                <span className="nhsuk-u-visually-hidden">
                  : <Written>{engagement.title}</Written>
                </span>
              </TextLink>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

function whenOf(engagement: Engagement): string {
  switch (engagement.status) {
    case 'COMING':
      return words.list.opens({ date: formatDate(engagement.opens) });
    case 'OPEN':
      return words.list.closes({ time: formatEnd(engagement.closes) });
    default:
      return words.list.closedOn({ date: formatDate(lastDayOf(engagement)) });
  }
}
