/** Puts the focus on something that is read and not operated, such as a heading. */
export function focusOn(element: HTMLElement | null, options?: FocusOptions): void {
  if (element !== null) {
    element.tabIndex = -1;
    element.focus(options);
  }
}
