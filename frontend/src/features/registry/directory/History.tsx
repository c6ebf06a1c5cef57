import type { ReactNode } from 'react';
import { InsetText } from '@/design/parts';
import { SaidOf } from '@/design/Written';
import { formatDate, today } from '@/lib/format';
import type { Succession } from './api';
import { words } from './words';

interface HistoryProps {
  readonly formerNames: readonly { readonly name: string; readonly to: string }[];
  readonly successors: readonly Succession[];
  readonly predecessors: readonly Succession[];
  /** Its last day, if it has one. */
  readonly lastDay: string | null | undefined;
  /** The name of another one as a link to its page. */
  readonly linkTo: (other: Succession) => ReactNode;
}

/** What came before and after something: nothing that has ended is lost. */
export function History({ formerNames, successors, predecessors, lastDay, linkTo }: HistoryProps) {
  const text = words.history;
  const after = <Others heading={text.followedBy} others={successors} linkTo={linkTo} />;
  return (
    <>
      {lastDay ? (
        <InsetText>
          <p>
            {lastDay < today()
              ? text.ended({ date: formatDate(lastDay) })
              : text.ends({ date: formatDate(lastDay) })}
          </p>
          {after}
        </InsetText>
      ) : (
        after
      )}
      <Others heading={text.follows} others={predecessors} linkTo={linkTo} />
      {formerNames.map((former) => (
        <p className="ct-quiet" key={former.to}>
          <SaidOf
            text={former.name}
            message={(name) => text.formerly({ name, date: formatDate(former.to) })}
          />
        </p>
      ))}
    </>
  );
}

interface OthersProps {
  readonly heading: string;
  readonly others: readonly Succession[];
  readonly linkTo: (other: Succession) => ReactNode;
}

function Others({ heading, others, linkTo }: OthersProps) {
  if (others.length === 0) {
    return null;
  }
  return (
    <>
      <p className="nhsuk-u-margin-bottom-1">{heading}</p>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            {linkTo(other)} {words.history.since({ date: formatDate(other.from) })}
            {other.source !== DECLARED && (
              <span className="ct-quiet ct-line">
                <SaidOf text={other.source} message={(source) => words.history.source({ source })} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Said by the person who ended it, with no other source. */
const DECLARED = 'declared';
