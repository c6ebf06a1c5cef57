/** The id of an element, or a way to find it. */
export type Place = string | (() => HTMLElement | null | undefined);

/** Puts the focus on a control, or on something that is read and not operated, such as a heading. */
export function focusOn(element: HTMLElement | null, options?: FocusOptions): void {
  if (element !== null) {
    // What takes the focus by itself keeps its place in the order of the page.
    if (element.tabIndex < 0) {
      element.tabIndex = -1;
    }
    element.focus(options);
  }
}

/** Moves the focus after an act, once its result is drawn: to the first of these places that is there. */
export function moveFocus(...places: readonly Place[]): void {
  window.setTimeout(() => {
    focusOn(firstOf(places));
  });
}

/**
 * Does the same where what had the focus is gone with the act: a button that has done its work takes the place of a
 * person without a mouse with it. The last resort is the page's heading.
 */
export function keepFocus(...places: readonly Place[]): void {
  window.setTimeout(() => {
    if (document.activeElement === document.body) {
      const place = firstOf(places);
      focusOn(place ?? heading(), { preventScroll: place === null });
    }
  });
}

/** The heading of the page. */
export function heading(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main h1');
}

function firstOf(places: readonly Place[]): HTMLElement | null {
  return places.map(elementAt).find(Boolean) ?? null;
}

function elementAt(place: Place): HTMLElement | null | undefined {
  return typeof place === 'string' ? document.getElementById(place) : place();
}
