import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { ListTable } from '@/design/DataTable';
import { BackLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { DataLinks, DoneNotice, EmptyState } from '@/design/parts';
import { RichTextView } from '@/design/richtext';
import { ShowMore } from '@/design/ShowMore';
import { SaidOf, Written } from '@/design/Written';
import { useOwnPermissions } from '@/lib/appointments';
import { formatDate, formatEnd, humanise, today } from '@/lib/format';
import {
  type Engagement,
  type Gap,
  gapsQuery,
  lastDayOf,
  newestEngagementsQuery,
  type Partnership,
  partnershipBySlugQuery,
  partnershipQuery,
  strategiesQuery,
} from '@/lib/reads';
import { membershipsQuery } from './api';
import { Areas } from './Areas';
import { words } from './words';
import { History } from './History';

interface PartnershipPageProps {
  readonly slug: string;
  /** Someone of its secretariat has just saved a change. */
  readonly saved: boolean;
}

/** A partnership as the public sees it: who is in it, what it asks, what it will do. */
export function PartnershipPage({ slug, saved }: PartnershipPageProps) {
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  const { id, to: lastDay } = partnership;
  const endedOn = lastDay && lastDay < today() ? lastDay : undefined;
  const titles = endedOn ? words.partnership.headingsThen : words.partnership.headings;
  const empty = endedOn ? words.partnership.noneEver : words.partnership.none;
  return (
    <Page
      title={partnership.name}
      heading={<Written>{partnership.name}</Written>}
      caption={kindOf(partnership.kind)}
      before={<BackLink to="/" />}
    >
      {saved && (
        <DoneNotice>
          <p>{words.saved}</p>
        </DoneNotice>
      )}
      <History {...partnership} lastDay={lastDay} linkTo={(other) => <PartnershipLink id={other.id} />} />
      <Manage partnership={partnership} />
      {partnership.introduction && <RichTextView text={partnership.introduction} level={2} />}
      <Areas ids={partnership.areaIds} />
      <Strategies partnershipId={id} title={titles.strategies} none={empty.strategies} />
      <Engagements partnershipId={id} title={titles.engagements} none={empty.engagements} />
      <Members partnershipId={id} endedOn={endedOn} title={titles.members} none={empty.members} />
      <DataLinks>
        {words.data} <a href={`/api/partners/v1/partnerships/${id}`}>{words.json}</a>
      </DataLinks>
    </Page>
  );
}

/** The law may know a kind that has no words here yet. */
function kindOf(kind: string): string {
  const kinds: Readonly<Record<string, string>> = words.partnership.kinds;
  return kinds[kind] ?? humanise(kind);
}

/** Another partnership, whose address is its own to say. */
function PartnershipLink({ id }: { readonly id: string }) {
  const { data: other } = useSuspenseQuery(partnershipQuery(id));
  return (
    <TextLink to="/partnerships/$slug" params={{ slug: other.slug }}>
      <Written>{other.name}</Written>
    </TextLink>
  );
}

/** For its secretariat. */
function Manage({ partnership }: { readonly partnership: Partnership }) {
  const permissions = useOwnPermissions();
  return permissions?.may('SECRETARIAT', partnership.id) === true ? (
    <p>
      <TextLink to="/workspace/partnerships/$slug/edit" params={{ slug: partnership.slug }}>
        {words.partnership.change}
      </TextLink>
      <br />
      <TextLink to="/workspace/partnerships/$slug/introduction" params={{ slug: partnership.slug }}>
        {words.partnership.introduce}
      </TextLink>
    </p>
  ) : null;
}

interface PartProps {
  readonly partnershipId: string;
  readonly title: string;
  /** What is said where there is nothing. */
  readonly none: string;
}

function Strategies({ partnershipId, title, none }: PartProps) {
  const { data } = useSuspenseQuery(strategiesQuery({ partnershipId, published: true }));
  const published = data.items;
  return (
    <section aria-labelledby="strategies">
      <h2 className="nhsuk-heading-m" id="strategies">
        {title}
      </h2>
      {published.length === 0 ? (
        <EmptyState heading={none} />
      ) : (
        <ul className="ct-entries">
          {published.map((strategy) => (
            <li className="ct-entry" key={strategy.id}>
              <h3 className="nhsuk-heading-s ct-entry__heading">
                <TextLink to="/strategies/$strategyId" params={{ strategyId: strategy.id }}>
                  <Written>{strategy.title}</Written>
                </TextLink>
              </h3>
              <p className="ct-entry__note">
                <TextLink to="/strategies/$strategyId/thread" params={{ strategyId: strategy.id }}>
                  {words.partnership.strategyThread}
                  <span className="nhsuk-u-visually-hidden">
                    : <Written>{strategy.title}</Written>
                  </span>
                </TextLink>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Engagements({ partnershipId, title, none }: PartProps) {
  const list = useSuspenseInfiniteQuery(newestEngagementsQuery({ partnershipId }));
  // Those who write them are given drafts too.
  const shown = list.data.pages
    .flatMap((page) => page.items)
    .filter((engagement) => engagement.status !== 'DRAFT');
  return (
    <section aria-labelledby="engagements">
      <h2 className="nhsuk-heading-m" id="engagements">
        {title}
      </h2>
      {shown.length === 0 ? (
        !list.hasNextPage && <EmptyState heading={none} />
      ) : (
        <ul className="nhsuk-list ct-link-list">
          {shown.map((engagement) => (
            <li key={engagement.id}>
              <TextLink to="/have-your-say/$engagementId" params={{ engagementId: engagement.id }}>
                <Written>{engagement.title}</Written>
              </TextLink>{' '}
              <span className="ct-quiet">{whenOf(engagement)}</span>
            </li>
          ))}
        </ul>
      )}
      <ShowMore list={list} onMore={list.fetchNextPage} />
    </section>
  );
}

function whenOf(engagement: Engagement): string {
  switch (engagement.status) {
    case 'COMING':
      return words.partnership.opens({ date: formatDate(engagement.opens) });
    case 'OPEN':
      return words.partnership.closes({ date: formatEnd(engagement.closes) });
    default:
      return words.partnership.closed({ date: formatDate(lastDayOf(engagement)) });
  }
}

interface MembersProps extends PartProps {
  readonly endedOn: string | undefined;
}

/** Today's, or those of its last day. */
function Members({ partnershipId, title, none, endedOn }: MembersProps) {
  const asOf = endedOn ?? today();
  const { data: memberships } = useSuspenseQuery(membershipsQuery(partnershipId, asOf));
  return (
    <section aria-labelledby="members">
      <h2 className="nhsuk-heading-m" id="members">
        {title}
      </h2>
      <p className="ct-quiet">
        {words.partnership.asOf({ date: formatDate(asOf) })} {words.partnership.namesShown}
      </p>
      <ListTable
        caption={words.partnership.membersCaption}
        rows={memberships.items}
        columns={[
          {
            heading: words.partnership.seat,
            cell: (membership) => <Written>{humanise(membership.seatCategory)}</Written>,
          },
          {
            heading: words.partnership.organisation,
            cell: (membership) => <Written>{membership.organisationName}</Written>,
          },
          {
            heading: words.partnership.name,
            cell: (membership) => membership.personName ?? words.partnership.notNamed,
          },
          { heading: words.partnership.role, cell: (membership) => words.roles[membership.role] },
        ]}
        empty={<EmptyState heading={none}>{!endedOn && <p>{words.partnership.noMembersHint}</p>}</EmptyState>}
      />
      {!endedOn && <Gaps partnershipId={partnershipId} />}
    </section>
  );
}

function Gaps({ partnershipId }: { readonly partnershipId: string }) {
  const { data: gaps } = useSuspenseQuery(gapsQuery(partnershipId));
  return gaps.items.length === 0 ? null : (
    <>
      <h3 className="nhsuk-heading-s">{words.partnership.gaps}</h3>
      <p>{words.partnership.gapsIntro}</p>
      <ul>
        {gaps.items.map((gap) => (
          <li key={`${gap.seatId ?? ''} ${gap.areaId ?? ''} ${gap.areaKinds.join(' ')}`}>
            <Missing {...gap} />{' '}
            <span className="ct-quiet ct-line">
              <SaidOf text={gap.source} message={(source) => words.partnership.gapSource({ source })} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Missing({ kind, seatCategory, areaName, areaKinds, held, required }: Gap) {
  const text = words.partnership.missing;
  switch (kind) {
    case 'TOO_FEW_PEOPLE':
      return (
        <SaidOf
          text={humanise(seatCategory ?? '')}
          message={(seat) => text.people({ seat, held, required })}
        />
      );
    case 'NO_SEAT':
      return <SaidOf text={areaName ?? ''} message={(area) => text.seat({ area })} />;
    case 'NO_AREA':
      return <SaidOf text={areaKinds.map(humanise).join(', ')} message={(kinds) => text.area({ kinds })} />;
  }
}
