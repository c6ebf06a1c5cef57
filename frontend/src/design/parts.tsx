import type { ReactNode } from 'react';

/** Says what would be here and what to do about it; an empty list is never just nothing. */
export function EmptyState({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="ct-empty">
      <p className="ct-empty__heading">{heading}</p>
      {children}
    </div>
  );
}

export function InsetText({ children }: { readonly children: ReactNode }) {
  return <div className="nhsuk-inset-text">{children}</div>;
}

type TagColour = 'blue' | 'green' | 'yellow' | 'orange' | 'red' | 'grey' | 'white';

export function Tag({ colour, children }: { readonly colour?: TagColour; readonly children: ReactNode }) {
  return (
    <strong className={`nhsuk-tag${colour === undefined ? '' : ` nhsuk-tag--${colour}`}`}>{children}</strong>
  );
}

/** The green panel that says that something is done; holds the page's h1. */
export function Panel({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="nhsuk-panel">
      <h1 className="nhsuk-panel__heading">{title}</h1>
      {children !== undefined && <div className="nhsuk-panel__body">{children}</div>}
    </div>
  );
}

export function Details({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  );
}

export interface SummaryRow {
  readonly key: string;
  /** The key as it is shown, where it is in another language than the page. */
  readonly label?: ReactNode;
  readonly value: ReactNode;
  readonly action?: ReactNode;
}

export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  // The room for actions is kept in a row without one only beside others that have them.
  const someAct = rows.some((row) => row.action !== undefined);
  return (
    <dl className="nhsuk-summary-list">
      {rows.map((row) => (
        <div
          className={`nhsuk-summary-list__row${someAct && row.action === undefined ? ' nhsuk-summary-list__row--no-actions' : ''}`}
          key={row.key}
        >
          <dt className="nhsuk-summary-list__key">{row.label ?? row.key}</dt>
          <dd className="nhsuk-summary-list__value">{row.value}</dd>
          {row.action !== undefined && <dd className="nhsuk-summary-list__actions">{row.action}</dd>}
        </div>
      ))}
    </dl>
  );
}

export function DataLinks({ children }: { readonly children: ReactNode }) {
  return <p className="nhsuk-body-s ct-data-links">{children}</p>;
}

/** Says that something has just been done; read out by a screen reader when it appears. */
export function DoneNotice({ children }: { readonly children: ReactNode }) {
  return (
    <div className="nhsuk-inset-text ct-done" role="status">
      {children}
    </div>
  );
}
