import { useSuspenseQuery } from '@tanstack/react-query';
import { moveFocus } from '@/design/focus';
import { ActionButton, ActionProblem, useAction } from '@/design/form';
import { TextLink } from '@/design/Navigation';
import { EmptyState, Tag } from '@/design/parts';
import { RichTextView } from '@/design/richtext';
import { formatDate } from '@/lib/format';
import type { Strategy } from '@/lib/reads';
import { publishStrategyVersion, versionQuery, versionsQuery, type VersionSummary } from './api';
import { words } from './words';

/** Every version frozen of a strategy, the newest first, and what can be done with it. */
export function Versions({ strategy }: { readonly strategy: Strategy }) {
  const { data } = useSuspenseQuery(versionsQuery(strategy.id));
  const versions = [...data.items].sort((one, other) => other.number - one.number);
  const shown = versions.find((version) => version.publishedAt)?.number;
  return (
    <section aria-labelledby="versions">
      <h2 className="nhsuk-heading-m" id="versions">
        {words.draft.versions}
      </h2>
      {versions.length === 0 && <EmptyState heading={words.draft.versionsNone} />}
      {versions.map((version) => (
        <VersionCard
          key={version.number}
          strategy={strategy}
          version={version}
          isShown={version.number === shown}
        />
      ))}
    </section>
  );
}

/** The id of a version's heading, to which its maker comes. */
export function versionHeading(number: number): string {
  return `version-${String(number)}`;
}

interface VersionProps {
  readonly strategy: Strategy;
  readonly version: VersionSummary;
}

interface VersionCardProps extends VersionProps {
  /** Whether the public page shows this version: it shows the newest that is published. */
  readonly isShown: boolean;
}

function VersionCard({ strategy, version, isShown }: VersionCardProps) {
  const text = words.draft;
  const params = { strategyId: strategy.id };
  return (
    <div className="nhsuk-card">
      <div className="nhsuk-card__content">
        <h3 className="nhsuk-card__heading nhsuk-heading-s" id={versionHeading(version.number)} tabIndex={-1}>
          {text.version({ number: version.number })}{' '}
          <Tag colour={version.publishedAt ? 'green' : 'grey'}>
            {version.publishedAt
              ? text.published({ date: formatDate(version.publishedAt) })
              : text.notPublished}
          </Tag>
        </h3>
        <p className="ct-quiet nhsuk-u-margin-bottom-2">
          {text.frozen({ date: formatDate(version.frozenAt) })}
        </p>
        <p className="nhsuk-body-s">
          {text.fingerprint} <code className="ct-hash">{version.hash}</code>
        </p>
        {isShown && (
          <ul className="nhsuk-list">
            <li>
              <TextLink to="/strategies/$strategyId" params={params}>
                {text.see}
              </TextLink>
            </li>
            <li>
              <TextLink to="/strategies/$strategyId/thread" params={params}>
                {text.thread}
              </TextLink>
            </li>
          </ul>
        )}
        {!version.publishedAt && <Publish strategy={strategy} version={version} />}
      </div>
    </div>
  );
}

/** The text as everyone will read it, before it is published. */
function Publish({ strategy, version }: VersionProps) {
  const { data: frozen } = useSuspenseQuery(versionQuery(strategy.id, version.number));
  const publish = useAction(
    // What it is made of reads from now on as it was published.
    [
      'strategy/versions',
      'strategy/strategies',
      'strategy/sections',
      'strategy/needs',
      'strategy/priorities',
      'strategy/themes',
      'strategy/threads',
    ],
    () => publishStrategyVersion(strategy.id, version.number),
    ({ number }) => {
      moveFocus(versionHeading(number));
    },
  );
  return (
    <>
      <h4 className="nhsuk-heading-xs">{words.draft.publishHeading({ number: version.number })}</h4>
      <p>{words.draft.publishIntro}</p>
      <div className="ct-preview">
        {frozen.sections.map((section) => (
          <section key={section.sectionId}>
            <h5 className="nhsuk-heading-xs">{section.title}</h5>
            <RichTextView
              text={section.text}
              level={6}
              cited={(_, id) => section.priorities.find((priority) => priority.id === id)?.statement}
            />
            <ul>
              {section.priorities.map((priority) => (
                <li key={priority.id}>{priority.statement}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p>{words.draft.publishBody({ title: strategy.title })}</p>
      <ActionProblem action={publish} />
      <ActionButton action={publish} args={[]}>
        {words.draft.publish({ number: version.number })}
      </ActionButton>
    </>
  );
}
