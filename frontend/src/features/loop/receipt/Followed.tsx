import { TextLink } from '@/design/Navigation';
import { EmptyState } from '@/design/parts';
import { Thread, ThreadStep } from '@/design/Thread';
import { SaidOf, Written } from '@/design/Written';
import { formatDate } from '@/lib/format';
import type { FollowedReceipt, FollowedTheme } from './api';
import { words } from './words';

/** The id of its heading. */
export const FOLLOWED = 'followed';

/** What happened to one person's answers: their themes, and the sections that took these up. */
export function Followed({ receipt }: { readonly receipt: FollowedReceipt }) {
  const params = { engagementId: receipt.engagementId };
  return (
    <section aria-labelledby={FOLLOWED}>
      <h2 className="nhsuk-heading-m" id={FOLLOWED}>
        {words.found.heading}
      </h2>
      <p>
        {words.found.engagement}{' '}
        <TextLink to="/have-your-say/$engagementId" params={params}>
          <Written>{receipt.engagementTitle}</Written>
        </TextLink>
        . {words.found.received({ date: formatDate(receipt.receivedAt) })}
      </p>
      {receipt.themes.length === 0 ? (
        <NoThemesYet coded={receipt.coded} />
      ) : (
        <>
          <h3 className="nhsuk-heading-s">{words.found.themes}</h3>
          {receipt.themes.map((theme) => (
            <ThemeThread key={theme.themeId} theme={theme} />
          ))}
          <p>
            <TextLink to="/what-we-heard/$engagementId" params={params}>
              {words.found.heard}
            </TextLink>
          </p>
        </>
      )}
    </section>
  );
}

function NoThemesYet({ coded }: { readonly coded: boolean }) {
  return (
    <EmptyState heading={coded ? words.found.notPublished : words.found.notRead}>
      <p>{coded ? words.found.notPublishedHint : words.found.notReadHint}</p>
    </EmptyState>
  );
}

function ThemeThread({ theme }: { readonly theme: FollowedTheme }) {
  return (
    <Thread labelledBy={`theme-${theme.themeId}`}>
      <ThreadStep
        kind={words.found.theme}
        note={theme.publishedAt ? words.found.published({ date: formatDate(theme.publishedAt) }) : undefined}
      >
        <h4 className="nhsuk-heading-s ct-thread__title" id={`theme-${theme.themeId}`}>
          <TextLink to="/threads/$node" params={{ node: `theme:${theme.themeId}` }}>
            <Written>{theme.title}</Written>
          </TextLink>
        </h4>
        <p>
          <Written>{theme.description}</Written>
        </p>
        {theme.sections.length === 0 && <p className="ct-quiet">{words.found.noSections}</p>}
      </ThreadStep>
      {theme.sections.map((section) => (
        <ThreadStep kind={words.found.sections} key={`${section.strategyId} ${section.sectionId}`}>
          <h4 className="nhsuk-heading-s ct-thread__title">
            <TextLink
              to="/strategies/$strategyId"
              params={{ strategyId: section.strategyId }}
              hash={`section-${section.sectionId}`}
            >
              <Written>{section.title}</Written>
            </TextLink>
          </h4>
          <p>
            <SaidOf
              text={section.strategyTitle}
              message={(title) => words.found.section({ title, version: section.versionNumber })}
            />
          </p>
          <p>
            <TextLink to="/strategies/$strategyId/thread" params={{ strategyId: section.strategyId }}>
              {words.found.thread}
              <span className="nhsuk-u-visually-hidden">
                : <Written>{section.strategyTitle}</Written>
              </span>
            </TextLink>
          </p>
        </ThreadStep>
      ))}
    </Thread>
  );
}
