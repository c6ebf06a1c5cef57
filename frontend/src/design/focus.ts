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
