import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { DataTable } from '@/design/DataTable';
import { BackLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { DataLinks, EmptyState, InsetText } from '@/design/parts';
import { formatDate, formatEnd, humanise, today } from '@/lib/format';
import {
  type Engagement,
  engagementsQuery,
  lastDayOf,
  type Partnership,
  partnershipBySlugQuery,
  partnershipQuery,
  strategiesQuery,
} from '@/lib/reads';
import { membershipsQuery, seatsQuery } from './api';
import { Areas } from './Areas';
import { words } from './content';

/** A partnership as the public sees it: who is in it, what it asks, what it will do. */
export function PartnershipPage({ slug }: { readonly slug: string }) {
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  return (
    <Page title={partnership.name} caption={humanise(partnership.kind)} before={<BackLink to="/" />}>
      <History partnership={partnership} />
      <Areas ids={partnership.areaIds} />
      <Strategies partnershipId={partnership.id} />
      <Engagements partnershipId={partnership.id} />
      <Members partnershipId={partnership.id} />
      <DataLinks>
        {words.partnership.data}{' '}
        <a href={`/api/partners/v1/partnerships/${partnership.id}`}>{words.partnership.json}</a>
      </DataLinks>
    </Page>
  );
}

/** What came before and after it: nothing that has ended is lost. */
function History({ partnership }: { readonly partnership: Partnership }) {
  const { to, formerNames, successors, predecessors } = partnership;
  return (
    <>
      {to && (
        <InsetText>
          <p>
            {to < today() ? words.partnership.ended(formatDate(to)) : words.partnership.ends(formatDate(to))}
          </p>
        </InsetText>
      )}
      <Related heading={words.partnership.followedBy} successions={successors} />
      <Related heading={words.partnership.follows} successions={predecessors} />
      {formerNames.map((former) => (
        <p className="ct-quiet" key={former.to}>
          {words.partnership.formerly(former.name, formatDate(former.to))}
        </p>
      ))}
    </>
  );
}

interface RelatedProps {
  readonly heading: string;
  readonly successions: Partnership['successors'];
}

function Related({ heading, successions }: RelatedProps) {
  const others = useSuspenseQueries({ queries: successions.map(({ id }) => partnershipQuery(id)) });
  if (successions.length === 0) {
    return null;
  }
  return (
    <p>
      {heading}{' '}
      {others.map(({ data: { id, slug, name } }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <TextLink to="/partnerships/$slug" params={{ slug }}>
            {name}
          </TextLink>{' '}
          {words.partnership.since(formatDate(successions[index]?.from ?? ''))}
        </span>
      ))}
    </p>
  );
}

function Strategies({ partnershipId }: { readonly partnershipId: string }) {
  const { data } = useSuspenseQuery(strategiesQuery({ partnershipId, published: true }));
  const published = data.items;
  return (
    <section aria-labelledby="strategies">
      <h2 className="nhsuk-heading-m" id="strategies">
        {words.partnership.strategies}
      </h2>
      {published.length === 0 ? (
        <EmptyState heading={words.partnership.noStrategies} />
      ) : (
        <ul className="ct-entries">
          {published.map((strategy) => (
            <li className="ct-entry" key={strategy.id}>
              <h3 className="nhsuk-heading-s ct-entry__heading">
                <TextLink to="/strategies/$strategyId" params={{ strategyId: strategy.id }}>
                  {strategy.title}
                </TextLink>
              </h3>
              <p className="ct-entry__note">
                <TextLink to="/strategies/$strategyId/thread" params={{ strategyId: strategy.id }}>
                  {words.partnership.strategyThread}
                  <span className="nhsuk-u-visually-hidden">: {strategy.title}</span>
                </TextLink>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Engagements({ partnershipId }: { readonly partnershipId: string }) {
  const { data } = useSuspenseQuery(engagementsQuery({ partnershipId }));
  const shown = data.items.filter((engagement) => engagement.status !== 'DRAFT');
  return (
    <section aria-labelledby="engagements">
      <h2 className="nhsuk-heading-m" id="engagements">
        {words.partnership.engagements}
      </h2>
      {shown.length === 0 ? (
        <EmptyState heading={words.partnership.noEngagements} />
      ) : (
        <ul className="nhsuk-list ct-link-list">
          {shown.map((engagement) => (
            <li key={engagement.id}>
              <TextLink to="/have-your-say/$engagementId" params={{ engagementId: engagement.id }}>
                {engagement.title}
              </TextLink>{' '}
              <span className="ct-quiet">{whenOf(engagement)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function whenOf(engagement: Engagement): string {
  switch (engagement.status) {
    case 'COMING':
      return words.partnership.opens(formatDate(engagement.opens));
    case 'OPEN':
      return words.partnership.closes(formatEnd(engagement.closes));
    default:
      return words.partnership.closed(formatDate(lastDayOf(engagement)));
  }
}

function Members({ partnershipId }: { readonly partnershipId: string }) {
  const asOf = today();
  const { data: memberships } = useSuspenseQuery(membershipsQuery(partnershipId, asOf));
  const { data: seats } = useSuspenseQuery(seatsQuery(partnershipId, asOf));
  const gaps = seats.items.filter((seat) => seat.gap);
  return (
    <section aria-labelledby="members">
      <h2 className="nhsuk-heading-m" id="members">
        {words.partnership.who}
      </h2>
      <p className="ct-quiet">
        {words.partnership.asOf(formatDate(asOf))} {words.partnership.namesShown}
      </p>
      {memberships.items.length === 0 ? (
        <EmptyState heading={words.partnership.noMembers}>
          <p>{words.partnership.noMembersHint}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={words.partnership.membersCaption}
          hideCaption
          rows={memberships.items}
          rowKey={(membership) => membership.id}
          columns={[
            { heading: words.partnership.seat, cell: (membership) => humanise(membership.seatCategory) },
            { heading: words.partnership.organisation, cell: (membership) => membership.organisationName },
            {
              heading: words.partnership.name,
              cell: (membership) => membership.personName ?? words.partnership.notNamed,
            },
            { heading: words.partnership.role, cell: (membership) => words.roles[membership.role] },
          ]}
        />
      )}
      {gaps.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s">{words.partnership.gaps}</h3>
          <p>{words.partnership.gapsIntro}</p>
          <ul>
            {gaps.map((seat) => (
              <li key={seat.id}>
                {humanise(seat.category)}{' '}
                <span className="ct-quiet">{words.partnership.gap(seat.held, seat.min)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
