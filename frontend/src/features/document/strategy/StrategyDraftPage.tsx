import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { moveFocus } from '@/design/focus';
import { ActionButton, ActionProblem, useAction } from '@/design/form';
import { ButtonLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { PartnershipLinks } from '@/design/partnerships/PartnershipLinks';
import { EmptyState, InsetText } from '@/design/parts';
import { RichTextView } from '@/design/richtext';
import { BackToDesk } from '@/design/strategy/BackToDesk';
import { useAppointed, useOwnOf } from '@/lib/appointments';
import { formatDate } from '@/lib/format';
import { partnershipQuery, strategyQuery } from '@/lib/reads';
import type { Priority } from '@/lib/staffReads';
import {
  freezeStrategyVersion,
  type Section,
  sectionsQuery,
  usePriorities,
  versionQuery,
  versionsQuery,
} from './api';
import { AlsoHere } from './AlsoHere';
import { words } from './words';
import { versionHeading, Versions } from './Versions';

const LEAD = ['STRATEGY_LEAD'] as const;

/** The draft of a strategy, and the versions that were frozen of it. */
export function StrategyDraftPage({ strategyId }: { readonly strategyId: string }) {
  const { data: strategy } = useSuspenseQuery(strategyQuery(strategyId));
  useAppointed(LEAD, strategy.partnershipIds);
  const { data: partnership } = useSuspenseQuery(partnershipQuery(useOwnOf(LEAD, strategy.partnershipIds)));
  const { data: sections } = useSuspenseQuery(sectionsQuery(strategyId));
  const priorities = usePriorities(strategy.partnershipIds);
  return (
    <Page
      title={strategy.title}
      caption={words.strategy.kinds[strategy.kind]}
      before={<BackToDesk slug={partnership.slug} />}
    >
      <p className="ct-quiet">
        {words.draft.period({ from: formatDate(strategy.periodFrom), to: formatDate(strategy.periodTo) })}
      </p>
      {strategy.partnershipIds.length > 1 && (
        <p>
          <PartnershipLinks ids={strategy.partnershipIds} />
        </p>
      )}
      <AlsoHere strategyId={strategyId} />
      <InsetText>
        <p>
          {strategy.published
            ? words.draft.isPublic({
                number: strategy.published.latestVersion,
                title: strategy.published.title,
              })
            : words.draft.isDraft}
        </p>
      </InsetText>
      <p>
        <TextLink to="/workspace/strategies/$strategyId/edit" params={{ strategyId }}>
          {words.draft.changeOutline}
        </TextLink>
      </p>
      <Sections strategyId={strategyId} sections={sections.items} priorities={priorities} />
      {sections.items.length > 0 && <Freeze strategyId={strategyId} sections={sections.items} />}
      <Versions strategy={strategy} />
    </Page>
  );
}

interface SectionsProps {
  readonly strategyId: string;
  readonly sections: readonly Section[];
}

function Sections({
  strategyId,
  sections,
  priorities,
}: SectionsProps & { readonly priorities: readonly Priority[] }) {
  return (
    <section aria-labelledby="sections">
      <h2 className="nhsuk-heading-m" id="sections">
        {words.draft.sections}
      </h2>
      {sections.length === 0 ? (
        <EmptyState heading={words.draft.none}>
          <p>{words.draft.noneHint}</p>
        </EmptyState>
      ) : (
        <ul className="ct-entries nhsuk-u-margin-bottom-4">
          {sections.map((section) => (
            <li className="ct-entry" key={section.id}>
              <h3 className="nhsuk-heading-s ct-entry__heading">{section.title}</h3>
              <RichTextView
                text={section.text}
                level={4}
                cited={(_, id) => priorities.find((priority) => priority.id === id)?.statement}
              />
              <p className="ct-entry__note">
                <span className="ct-quiet">{citesOf(section)}</span>
                <TextLink
                  to="/workspace/strategies/$strategyId/sections/$sectionId"
                  params={{ strategyId, sectionId: section.id }}
                >
                  {words.draft.change}
                  <span className="nhsuk-u-visually-hidden">
                    {words.draft.changeHidden({ title: section.title })}
                  </span>
                </TextLink>
              </p>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink
        variant="secondary"
        to="/workspace/strategies/$strategyId/sections/new"
        params={{ strategyId }}
      >
        {words.draft.newSection}
      </ButtonLink>
    </section>
  );
}

function citesOf(section: Section): string {
  return section.priorityIds.length === 0
    ? words.draft.citesNone
    : words.draft.cites({ count: section.priorityIds.length });
}

function Freeze({ strategyId, sections }: SectionsProps) {
  const queryClient = useQueryClient();
  const { data: versions } = useSuspenseQuery(versionsQuery(strategyId));
  const next = Math.max(0, ...versions.items.map((version) => version.number)) + 1;
  const freeze = useAction(
    ['strategy/versions', 'strategy/strategies'],
    async (key) => {
      const frozen = await freezeStrategyVersion(strategyId, key);
      // At hand, so that its card is drawn at once and the page does not wait for it.
      queryClient.setQueryData(versionQuery(strategyId, frozen.number).queryKey, frozen);
      return frozen.number;
    },
    (number) => {
      moveFocus(versionHeading(number));
    },
  );
  return (
    <section aria-labelledby="freeze">
      <h2 className="nhsuk-heading-m" id="freeze">
        {words.draft.freezeHeading}
      </h2>
      <p>{words.draft.freezeBody({ number: next, count: sections.length })}</p>
      <ActionProblem action={freeze} />
      <ActionButton action={freeze} args={[]}>
        {words.draft.freeze({ number: next })}
      </ActionButton>
    </section>
  );
}
