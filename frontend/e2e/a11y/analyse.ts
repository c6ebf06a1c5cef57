import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { photograph } from '../support/photograph.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface WithAxe {
  readonly axe: typeof axe;
}

/** The narrowest page that must do without sideways scrolling (WCAG 1.4.10): 1280 px at 400% zoom. */
const NARROWEST = 320;

/**
 * Whether everyone can use the page as it is now, as far as a program can tell: axe finds nothing, and nothing is out
 * of reach on a narrow screen. Keeps a picture of it.
 */
export async function analyse(page: Page, state: string): Promise<void> {
  await photograph(page, state);
  expect.soft(await violations(page), `what axe finds on ${state}`).toEqual([]);
  expect
    .soft(await sidewaysAt(page, NARROWEST), `${state} scrolls sideways at ${String(NARROWEST)} px`)
    .toBe(0);
}

async function violations(page: Page): Promise<string[]> {
  // Not as a script element: the pages' own Content-Security-Policy would rightly refuse it.
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(
    (tags) =>
      (window as unknown as WithAxe).axe.run(document, { runOnly: tags, resultTypes: ['violations'] }),
    WCAG_2_2_AA,
  );
  return found.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} – ${rule.help}`),
  );
}

async function sidewaysAt(page: Page, width: number): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 800 });
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  if (before !== null) {
    await page.setViewportSize(before);
  }
  return beyond;
}
