import { words } from './words';
import { ReadProblem } from './form';

interface ShowMoreProps {
  /** The list as it has been read so far. */
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly error: unknown;
  };
  readonly onMore: () => Promise<unknown>;
}

/** Leads to the next page of a list, below what has been read of it. */
export function ShowMore({ list: { hasNextPage, isFetchingNextPage, error }, onMore }: ShowMoreProps) {
  return (
    <>
      <ReadProblem error={error} />
      {hasNextPage && (
        <button
          className="nhsuk-button nhsuk-button--secondary"
          type="button"
          aria-disabled={isFetchingNextPage}
          onClick={() => {
            void onMore();
          }}
        >
          {isFetchingNextPage ? words.loadingMore : words.showMore}
        </button>
      )}
    </>
  );
}
