import { type ReactNode, useEffect } from 'react';
import { useArrival } from './arrival';
import { words } from './content';

export interface PageProps {
  readonly title: string;
  /** Shown above the title: what the page is part of. */
  readonly caption?: string | undefined;
  /** One sentence or two under the title. */
  readonly lead?: string | undefined;
  /** Back link or breadcrumb, before the main part. */
  readonly before?: ReactNode;
  /** True while the page shows an error summary: the title says so. */
  readonly hasError?: boolean;
  /** Names a state of the page that counts as arriving at a new one. */
  readonly step?: string | number | undefined;
  /** The whole width, for tables; otherwise a width that reads well. */
  readonly wide?: boolean;
  /** The heading is somewhere in the children (a panel, a legend); the title is then for the browser only. */
  readonly ownHeading?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: browser title, one h1, focus on arrival. */
export function Page({
  title,
  caption,
  lead,
  before,
  hasError = false,
  step,
  wide = false,
  ownHeading = false,
  children,
}: PageProps) {
  useArrival(step);
  useEffect(() => {
    document.title = hasError ? words.errorTitleOf(title) : words.titleOf(title);
  }, [title, hasError]);

  return (
    <div className="nhsuk-width-container">
      {before}
      <main className="nhsuk-main-wrapper" id="maincontent">
        <div className="nhsuk-grid-row">
          <div className={wide ? 'nhsuk-grid-column-full' : 'nhsuk-grid-column-two-thirds'}>
            {!ownHeading && (
              <h1 className="nhsuk-heading-l">
                {caption !== undefined && (
                  <>
                    <span className="nhsuk-caption-l">{caption}</span>{' '}
                  </>
                )}
                {title}
              </h1>
            )}
            {lead !== undefined && <p className="nhsuk-lede-text">{lead}</p>}
            {children}
          </div>
        </div>
      </main>
    </div>
  );
}
