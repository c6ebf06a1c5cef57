import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BackLink, ButtonLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { PartnershipLinks } from '@/design/partnerships/PartnershipLinks';
import { DataLinks, Details, EmptyState } from '@/design/parts';
import { RichTextView } from '@/design/richtext';
import { Written } from '@/design/Written';
import { formatDate } from '@/lib/format';
import { isPublished, partnershipQuery, type Strategy, strategyQuery } from '@/lib/reads';
import { latestVersionQuery } from './api';
import { words } from './words';

/** A strategy for everyone to read: its latest published version, with what each section is there for. */
export function StrategyPage({ strategyId }: { readonly strategyId: string }) {
  const { data: strategy } = useSuspenseQuery(strategyQuery(strategyId));
  return isPublished(strategy) ? (
    <Latest strategyId={strategyId} />
  ) : (
    <StrategyFrame outline={strategy}>
      <EmptyState heading={words.strategy.notPublished}>
        <p>{words.strategy.notPublishedHint}</p>
      </EmptyState>
    </StrategyFrame>
  );
}

interface StrategyFrameProps {
  /** Of the version that is shown: the draft may be called something else by now. */
  readonly outline: Pick<Strategy, 'partnershipId' | 'partnershipIds' | 'title' | 'periodFrom' | 'periodTo'>;
  readonly children: ReactNode;
}

function StrategyFrame({ outline, children }: StrategyFrameProps) {
  const { data: partnership } = useSuspenseQuery(partnershipQuery(outline.partnershipId));
  return (
    <Page
      title={outline.title}
      heading={<Written>{outline.title}</Written>}
      caption={words.strategy.caption}
      before={
        <BackLink to="/partnerships/$slug" params={{ slug: partnership.slug }}>
          <Written>{partnership.name}</Written>
        </BackLink>
      }
    >
      <p className="ct-quiet">
        {words.strategy.period({ from: formatDate(outline.periodFrom), to: formatDate(outline.periodTo) })}
      </p>
      {outline.partnershipIds.length > 1 && (
        <p>
          <PartnershipLinks ids={outline.partnershipIds} />
        </p>
      )}
      {children}
    </Page>
  );
}

function Latest({ strategyId }: { readonly strategyId: string }) {
  const { data: version } = useSuspenseQuery(latestVersionQuery(strategyId));
  return (
    <StrategyFrame outline={version}>
      <p>
        <strong>
          {words.strategy.version({
            number: version.number,
            date: formatDate(version.publishedAt ?? version.frozenAt),
          })}
        </strong>
      </p>
      <ButtonLink variant="secondary" to="/strategies/$strategyId/thread" params={{ strategyId }}>
        {words.strategy.thread}
      </ButtonLink>
      {version.sections.length > 1 && (
        <nav className="ct-contents" aria-label={words.strategy.contents}>
          <h2 className="nhsuk-heading-s">{words.strategy.contents}</h2>
          <ol>
            {version.sections.map((section) => (
              <li key={section.sectionId}>
                <a href={`#section-${section.sectionId}`}>
                  <Written>{section.title}</Written>
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {version.sections.map((section) => (
        <section className="ct-section" id={`section-${section.sectionId}`} key={section.sectionId}>
          <h2 className="nhsuk-heading-m">
            <Written>{section.title}</Written>
          </h2>
          <RichTextView
            text={section.text}
            level={3}
            cited={(kind, id) => {
              const cited = section.priorities.find((priority) => priority.id === id);
              return (
                cited && (
                  <TextLink to="/threads/$node" params={{ node: `${kind}:${id}` }}>
                    <Written>{cited.statement}</Written>
                  </TextLink>
                )
              );
            }}
          />
          {section.priorities.length > 0 && (
            <div className="ct-because">
              <h3 className="nhsuk-heading-xs">{words.strategy.because}</h3>
              <ul>
                {section.priorities.map((priority) => (
                  <li key={priority.id}>
                    <TextLink to="/threads/$node" params={{ node: `priority:${priority.id}` }}>
                      <Written>{priority.statement}</Written>
                    </TextLink>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </section>
      ))}
      <Details summary={words.strategy.fingerprint}>
        <p>{words.strategy.fingerprintBody}</p>
        <p>
          <code className="ct-hash">{version.hash}</code>
        </p>
      </Details>
      <DataLinks>
        {words.strategy.data}{' '}
        <a href={`/api/strategy/v1/strategies/${strategyId}/versions/${String(version.number)}`}>
          {words.strategy.json}
        </a>
      </DataLinks>
    </StrategyFrame>
  );
}
