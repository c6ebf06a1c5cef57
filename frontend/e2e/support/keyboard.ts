import { expect, type Locator, type Page } from '@playwright/test';

const FARTHEST = 120;

/**
 * Presses Tab until the control has the focus. On the way each stop must show that it has the focus, and stops must
 * come in the order of the page.
 */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let steps = 0; steps < FARTHEST; steps++) {
    if (await hasFocus(control)) {
      return;
    }
    await page.evaluate(rememberFocus);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(whatIsWrongWithFocus)).toBe('');
  }
  throw new Error(`${String(control)} cannot be reached with Tab`);
}

export async function tabToAndPress(page: Page, control: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Types into a field, in place of what is there. */
export async function tabToAndType(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** A person who cannot see the page hears its heading first. */
export async function arrivesAt(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
}

/** The summary of errors takes the focus; its first link leads to the first field that is wrong. */
export async function followsFirstError(page: Page, message: string, field: Locator): Promise<void> {
  const summary = page.locator('.nhsuk-error-summary');
  await expect(summary).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(summary.getByRole('link', { name: message })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
}

async function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

function rememberFocus(): void {
  document.activeElement?.toggleAttribute('data-was-focused', true);
}

/** Runs in the page. */
function whatIsWrongWithFocus(): string {
  const focused = document.activeElement;
  const before = document.querySelector('[data-was-focused]');
  before?.removeAttribute('data-was-focused');
  if (focused === null || focused === document.body) {
    return ''; // the end of the page: the next stop is its first control again
  }
  const name = focused.textContent.trim() || focused.id || focused.tagName;
  if (before !== null && (before.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING) !== 0) {
    return `${name} comes before ${before.textContent.trim() || before.id}, but gets the focus after it`;
  }
  // A radio or checkbox is drawn by its label.
  const label = focused.parentElement?.querySelector('label') ?? null;
  const drawn = [
    getComputedStyle(focused),
    getComputedStyle(focused, '::before'),
    ...(label === null ? [] : [getComputedStyle(label, '::before')]),
  ];
  const shown = drawn.some(
    (style) => (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none',
  );
  return shown ? '' : `${name} does not show that it has the focus`;
}
