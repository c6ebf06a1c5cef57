import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useArrival } from './arrival';
import { words } from './words';
import { PageTop } from './pageTop';

export interface PageProps {
  readonly title: string;
  /** The title as it is shown, where some of it is in another language than the page. */
  readonly heading?: ReactNode;
  /** Shown above the title: what the page is part of. */
  readonly caption?: string | undefined;
  /** One sentence or two under the title. */
  readonly lead?: ReactNode;
  /** Back link or breadcrumb, before the main part. */
  readonly before?: ReactNode;
  /** Names a state of the page that counts as arriving at a new one. */
  readonly step?: string | number | undefined;
  /** The whole width, for tables; otherwise a width that reads well. */
  readonly wide?: boolean;
  /** The heading is somewhere in the children (a panel, a legend); the title is then for the browser only. */
  readonly ownHeading?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: browser title, one h1, focus on arrival, and above the h1 what is wrong. */
export function Page({
  title,
  heading = title,
  caption,
  lead,
  before,
  step,
  wide = false,
  ownHeading = false,
  children,
}: PageProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [errors, setErrors] = useState(0);
  const sayError = useCallback(() => {
    setErrors((before) => before + 1);
    return () => {
      setErrors((before) => before - 1);
    };
  }, []);
  const top = useMemo(() => ({ place, sayError }), [place, sayError]);
  useArrival(step);
  useEffect(() => {
    document.title = errors > 0 ? words.errorTitleOf({ page: title }) : words.titleOf({ page: title });
  }, [title, errors]);

  return (
    <div className="nhsuk-width-container">
      {before}
      <main className="nhsuk-main-wrapper" id="maincontent">
        <div className="nhsuk-grid-row">
          <div className={wide ? 'nhsuk-grid-column-full' : 'nhsuk-grid-column-two-thirds'}>
            <div ref={setPlace} />
            {!ownHeading && (
              <h1 className="nhsuk-heading-l">
                {caption !== undefined && (
                  <>
                    <span className="nhsuk-caption-l">{caption}</span>{' '}
                  </>
                )}
                {heading}
              </h1>
            )}
            {lead !== undefined && <p className="nhsuk-lede-text">{lead}</p>}
            <PageTop value={top}>{children}</PageTop>
          </div>
        </div>
      </main>
    </div>
  );
}
