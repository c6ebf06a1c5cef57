import { createContext, type ReactNode, use, useEffect } from 'react';
import { createPortal } from 'react-dom';

interface PageTop {
  /** Stands above the page's heading; null until it is drawn. */
  readonly place: HTMLElement | null;
  /** Has the page's title say that something is wrong, until what it gives back is called. */
  readonly sayError: () => () => void;
}

/** Given by the page to all that is on it. */
export const PageTop = createContext<PageTop | undefined>(undefined);

/** Shows what went wrong above the page's heading, wherever on the page it went wrong. */
export function AtPageTop({ children }: { readonly children: ReactNode }) {
  const page = use(PageTop);
  const sayError = page?.sayError;
  useEffect(() => sayError?.(), [sayError]);
  if (page === undefined) {
    return children;
  }
  return page.place === null ? null : createPortal(children, page.place);
}
