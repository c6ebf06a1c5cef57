import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ReadProblem } from '@/design/form';
import { BackLink, ButtonLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { EmptyState, Tag } from '@/design/parts';
import { words as strategyWords } from '@/design/strategy/words';
import { useAppointed } from '@/lib/appointments';
import { formatDate, formatNumber } from '@/lib/format';
import { asProblem } from '@/lib/problem';
import { partnershipBySlugQuery, strategiesQuery } from '@/lib/reads';
import { type ArrivedTheme, arrivedThemesQuery, needsQuery } from '@/lib/staffReads';
import { prioritiesQuery } from './api';
import { words } from './words';
import { type PublicState, stateOfNeed, stateOfPriority } from './published';

// Themes come by themselves, a moment after they were published: the page that waits for them looks again.
const ARRIVALS_MS = 5_000;

/** What a strategy lead works with: themes that have arrived, the needs and priorities made of them, the drafts. */
export function StrategyDeskPage({ slug }: { readonly slug: string }) {
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  useAppointed(['STRATEGY_LEAD'], partnership.id);
  const at = { slug, partnershipId: partnership.id };
  return (
    <Page
      title={strategyWords.desk}
      caption={partnership.name}
      before={<BackLink to="/workspace">{words.workspace}</BackLink>}
    >
      <Themes {...at} />
      <Needs {...at} />
      <Priorities {...at} />
      <Strategies {...at} />
    </Page>
  );
}

interface PartProps {
  readonly slug: string;
  readonly partnershipId: string;
}

function Themes({ slug, partnershipId }: PartProps) {
  const { data, error } = useSuspenseQuery({
    ...arrivedThemesQuery(partnershipId),
    // What may pass by itself is asked again; a session that has ended would be asked for ever.
    refetchInterval: ({ state }) =>
      state.error === null || asProblem(state.error)?.outcomeUnknown === true ? ARRIVALS_MS : false,
  });
  return (
    <Part id="themes" title={words.desk.themes}>
      <ReadProblem error={error} />
      {data.items.length === 0 ? (
        <EmptyState heading={words.desk.themesNone}>
          <p>{words.desk.themesNoneHint}</p>
        </EmptyState>
      ) : (
        <>
          <p>{words.desk.themesIntro}</p>
          <ul className="ct-entries">
            {data.items.map((theme) => (
              <li className="ct-entry" key={theme.themeId}>
                <h3 className="nhsuk-heading-s ct-entry__heading">{theme.title}</h3>
                <p className="ct-entry__text">{theme.description}</p>
                <p className="ct-entry__note">
                  <Tag colour={theme.linked ? 'green' : 'yellow'}>
                    {theme.linked ? words.desk.taken : words.desk.waits}
                  </Tag>
                  <span>{mentionsOf(theme)}</span>
                  <span className="ct-quiet">{originOf(theme)}</span>
                  <TextLink
                    to="/workspace/partnerships/$slug/needs/new"
                    params={{ slug }}
                    search={{ theme: theme.themeId }}
                  >
                    {words.desk.makeNeed}
                    <span className="nhsuk-u-visually-hidden">
                      {words.desk.makeHidden({ theme: theme.title })}
                    </span>
                  </TextLink>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}

function mentionsOf({ contributions }: ArrivedTheme): string {
  return typeof contributions.count === 'number'
    ? words.desk.mentions({ count: formatNumber(contributions.count) })
    : words.desk.fewMentions;
}

function originOf(theme: ArrivedTheme): string {
  const date = formatDate(theme.publishedAt);
  return theme.engagementTitle
    ? words.desk.from({ engagement: theme.engagementTitle, date })
    : words.desk.published({ date });
}

function Needs({ slug, partnershipId }: PartProps) {
  const { data } = useSuspenseQuery(needsQuery(partnershipId));
  return (
    <Part id="needs" title={words.desk.needs}>
      {data.items.length === 0 ? (
        <EmptyState heading={words.desk.needsNone}>
          <p>{words.desk.needsNoneHint}</p>
        </EmptyState>
      ) : (
        <ul className="ct-entries nhsuk-u-margin-bottom-4">
          {data.items.map((need) => (
            <li className="ct-entry" key={need.id}>
              <h3 className="nhsuk-heading-s ct-entry__heading">{need.statement}</h3>
              <p className="ct-entry__note">
                <StateTag state={stateOfNeed(need)} />
                <span className="ct-quiet">{need.source}</span>
                <TextLink
                  to="/workspace/partnerships/$slug/priorities/new"
                  params={{ slug }}
                  search={{ need: need.id }}
                >
                  {words.desk.makePriority}
                  <span className="nhsuk-u-visually-hidden">
                    {words.desk.makeHidden({ theme: need.statement })}
                  </span>
                </TextLink>
                <TextLink to="/workspace/needs/$needId/edit" params={{ needId: need.id }}>
                  {words.desk.change}
                  <span className="nhsuk-u-visually-hidden">
                    {words.desk.makeHidden({ theme: need.statement })}
                  </span>
                </TextLink>
              </p>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink
        variant="secondary"
        to="/workspace/partnerships/$slug/needs/new"
        params={{ slug }}
        search={{}}
      >
        {words.desk.newNeed}
      </ButtonLink>
    </Part>
  );
}

function Priorities({ slug, partnershipId }: PartProps) {
  const { data } = useSuspenseQuery(prioritiesQuery(partnershipId));
  return (
    <Part id="priorities" title={words.desk.priorities}>
      {data.items.length === 0 ? (
        <EmptyState heading={words.desk.prioritiesNone}>
          <p>{words.desk.prioritiesNoneHint}</p>
        </EmptyState>
      ) : (
        <ul className="ct-entries nhsuk-u-margin-bottom-4">
          {data.items.map((priority) => (
            <li className="ct-entry" key={priority.id}>
              <h3 className="nhsuk-heading-s ct-entry__heading">{priority.statement}</h3>
              <p className="ct-entry__note">
                <StateTag state={stateOfPriority(priority)} />
                <TextLink to="/workspace/priorities/$priorityId/edit" params={{ priorityId: priority.id }}>
                  {words.desk.change}
                  <span className="nhsuk-u-visually-hidden">
                    {words.desk.makeHidden({ theme: priority.statement })}
                  </span>
                </TextLink>
              </p>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink
        variant="secondary"
        to="/workspace/partnerships/$slug/priorities/new"
        params={{ slug }}
        search={{}}
      >
        {words.desk.newPriority}
      </ButtonLink>
    </Part>
  );
}

function Strategies({ slug, partnershipId }: PartProps) {
  const { data } = useSuspenseQuery(strategiesQuery({ partnershipId }));
  return (
    <Part id="strategies" title={words.desk.strategies}>
      {data.items.length === 0 ? (
        <EmptyState heading={words.desk.strategiesNone}>
          <p>{words.desk.strategiesNoneHint}</p>
        </EmptyState>
      ) : (
        <ul className="nhsuk-list ct-link-list">
          {data.items.map((strategy) => (
            <li key={strategy.id}>
              <TextLink to="/workspace/strategies/$strategyId" params={{ strategyId: strategy.id }}>
                {strategy.title}
              </TextLink>{' '}
              <span className="ct-quiet">
                {typeof strategy.latestVersion === 'number'
                  ? words.desk.version({ number: strategy.latestVersion })
                  : words.desk.noVersion}
                {strategy.published && strategy.published.title !== strategy.title
                  ? `. ${words.desk.publicAs({ title: strategy.published.title })}`
                  : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink variant="secondary" to="/workspace/partnerships/$slug/strategies/new" params={{ slug }}>
        {words.desk.newStrategy}
      </ButtonLink>
    </Part>
  );
}

const COLOURS = { draft: 'grey', public: 'green', changed: 'yellow' } as const;

function StateTag({ state }: { readonly state: PublicState }) {
  return <Tag colour={COLOURS[state]}>{words.desk.states[state]}</Tag>;
}

interface HeadedPartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ id, title, children }: HeadedPartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="nhsuk-heading-m" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
