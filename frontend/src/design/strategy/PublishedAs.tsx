import type { ComparedPart } from '@/design/form';
import { Details, InsetText, SummaryList } from '@/design/parts';
import { words } from './words';

interface PublishedAsProps {
  /** What happens to what is saved here. */
  readonly hint: string;
  readonly parts: readonly ComparedPart[];
}

/** Beside the draft that is edited, what everyone reads meanwhile. */
export function PublishedAs({ hint, parts }: PublishedAsProps) {
  return (
    <>
      <InsetText>
        <p>{hint}</p>
      </InsetText>
      <Details summary={words.published}>
        <SummaryList
          rows={parts.map(({ label, value }) => ({
            key: label,
            value: <span className="ct-prewrap">{value}</span>,
          }))}
        />
      </Details>
    </>
  );
}
