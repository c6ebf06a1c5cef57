import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { focusOn, heading } from './focus';

/** The place at which the page was first loaded: there the browser itself puts the reader at the top. */
let lastPlace: string | undefined;

/**
 * Moves focus to the page's heading when a person arrives at a new place, so that a screen reader starts to read there.
 * A change of a filter is no new place; a change of `step` (one question a page) is. A link may lead to a part of the
 * page: then that part's heading is meant.
 */
export function useArrival(step: string | number = ''): void {
  // The location is the new one while the page left is still shown: its heading would take the focus.
  const path = useRouterState({ select: (state) => (state.resolvedLocation ?? state.location).pathname });
  const hash = useRouterState({ select: (state) => (state.resolvedLocation ?? state.location).hash });
  const place = `${path} ${String(step)}`;
  useEffect(() => {
    if (lastPlace !== undefined && lastPlace !== place) {
      focusHeading(hash);
    }
    lastPlace = place;
  }, [place, hash]);
}

function focusHeading(hash: string) {
  const part = hash === '' ? null : document.getElementById(hash);
  focusOn(part?.querySelector<HTMLElement>('h2, h3') ?? part ?? heading(), { preventScroll: true });
}
