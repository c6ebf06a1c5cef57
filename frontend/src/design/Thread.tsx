import type { ReactNode } from 'react';

interface ThreadProps {
  readonly label?: string;
  /** The id of the heading in it that says what it is. */
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** Steps on one thread, in order, drawn as knots on a line. */
export function Thread({ label, labelledBy, children }: ThreadProps) {
  return (
    <ol className="ct-thread" aria-label={label} aria-labelledby={labelledBy}>
      {children}
    </ol>
  );
}

interface ThreadStepProps {
  /** What the step is: a theme, a priority, a section. */
  readonly kind: string;
  readonly note?: string | undefined;
  /** The step that the page started from. */
  readonly current?: boolean;
  readonly children: ReactNode;
}

export function ThreadStep({ kind, note, current = false, children }: ThreadStepProps) {
  return (
    <li className={`ct-thread__step${current ? ' ct-thread__step--current' : ''}`}>
      <p className="ct-thread__kind">
        {kind}
        {note !== undefined && <span className="ct-thread__note"> {note}</span>}
      </p>
      {children}
    </li>
  );
}
