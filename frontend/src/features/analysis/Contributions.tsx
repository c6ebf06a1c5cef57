import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { words as design } from '@/design/content';
import { EmptyState } from '@/design/parts';
import { contributionsQuery, type Theme } from './api';
import type { CodedFilter } from './AnswersPage';
import { words } from './content';
import { ContributionCard } from './ContributionCard';

interface ContributionsProps {
  readonly engagementId: string;
  readonly themes: readonly Theme[];
  readonly coded: CodedFilter;
}

/** The answers in people's own words, a page of them at a time. */
export function Contributions({ engagementId, themes, coded }: ContributionsProps) {
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    contributionsQuery(engagementId, coded === undefined ? undefined : coded === 'yes'),
  );
  const contributions = data.pages.flatMap((page) => page.items);
  if (contributions.length === 0) {
    return (
      <EmptyState heading={words.answers.none}>
        <p>{words.answers.noneHint}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {contributions.map((contribution, index) => (
        <ContributionCard
          key={contribution.id}
          contribution={contribution}
          number={index + 1}
          themes={themes}
        />
      ))}
      {hasNextPage && (
        <button
          className="nhsuk-button nhsuk-button--secondary"
          type="button"
          aria-disabled={isFetchingNextPage}
          onClick={() => {
            void fetchNextPage();
          }}
        >
          {isFetchingNextPage ? design.loadingMore : design.showMore}
        </button>
      )}
    </>
  );
}
