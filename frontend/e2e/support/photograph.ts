import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const ALBUM = fileURLToPath(new URL('../../e2e-results/screenshots/', import.meta.url));
const WIDTHS = [360, 1280] as const;

/** Keeps a picture of the whole page as it is on a phone and on a laptop; not in CI, where no one looks at them. */
export async function photograph(page: Page, name: string): Promise<void> {
  if (process.env['CI'] === 'true') {
    return;
  }
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({
      path: `${ALBUM}${name.replaceAll('$', '')}-${String(width)}.png`,
      fullPage: true,
      animations: 'disabled',
      caret: 'initial',
    });
  }
  if (before !== null) {
    await page.setViewportSize(before);
  }
}
