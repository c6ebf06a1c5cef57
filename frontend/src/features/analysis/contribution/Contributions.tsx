import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { EmptyState } from '@/design/parts';
import { ShowMore } from '@/design/ShowMore';
import { Status, useStatus } from '@/design/status';
import type { Theme } from '@/lib/staffReads';
import { type Contribution, contributionsQuery } from './api';
import type { CodedFilter } from './AnswersPage';
import { words } from './words';
import { answerHeading, ContributionCard } from './ContributionCard';

interface ContributionsProps {
  readonly engagementId: string;
  readonly themes: readonly Theme[];
  readonly coded: CodedFilter;
  /** The id of the heading above them. */
  readonly headedBy: string;
}

/** The answers in people's own words, a page of them at a time. */
export function Contributions({ engagementId, themes, coded, headedBy }: ContributionsProps) {
  // Those asked for before stay in view, and the focus where it is, until the next ones are here.
  const shown = useDeferredValue(coded);
  const answers = useSuspenseInfiniteQuery(
    contributionsQuery(engagementId, shown === undefined ? undefined : shown === 'yes'),
  );
  const contributions = answers.data.pages.flatMap((page) => page.items);
  const count = contributions.length;
  const { said, say } = useStatus();

  // The button goes with the last of them.
  async function more() {
    const { data } = await answers.fetchNextPage();
    const [first] = data?.pages.at(-1)?.items ?? [];
    if (first !== undefined) {
      say('', answerHeading(first));
    }
  }

  return (
    <>
      <Status hidden={count === 0}>
        {words.answers.found({ which: partOf(shown), count, more: answers.hasNextPage })}
      </Status>
      <Status hidden>{said}</Status>
      {count === 0 && (
        <EmptyState heading={words.answers.none}>
          <p>{words.answers.noneHint}</p>
        </EmptyState>
      )}
      <Cards
        key={shown}
        contributions={contributions}
        themes={themes}
        onDone={(done, index) => {
          const here = contributions.slice(index, index + 2).map(answerHeading);
          say(done, ...here, headedBy);
        }}
      />
      <ShowMore list={answers} onMore={more} />
    </>
  );
}

function partOf(coded: CodedFilter): string {
  const { all, coded: withTheme, uncoded } = words.answers;
  return coded === undefined ? all : coded === 'yes' ? withTheme : uncoded;
}

interface CardsProps {
  readonly contributions: readonly Contribution[];
  readonly themes: readonly Theme[];
  readonly onDone: (said: string, index: number) => void;
}

/** Each answer keeps the number under which it was first seen, also when one before it leaves the list. */
function Cards({ contributions, themes, onDone }: CardsProps) {
  const [seen, setSeen] = useState<readonly string[]>([]);
  const unseen = contributions.map(({ id }) => id).filter((id) => !seen.includes(id));
  if (unseen.length > 0) {
    setSeen([...seen, ...unseen]);
  }
  return contributions.map((contribution, index) => (
    <ContributionCard
      key={contribution.id}
      contribution={contribution}
      number={seen.indexOf(contribution.id) + 1}
      themes={themes}
      onDone={(said) => {
        onDone(said, index);
      }}
    />
  ));
}
