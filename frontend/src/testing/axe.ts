import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails where axe finds a barrier in what is on the page now. For what the browser tests do not bring about: they look at
 * every page and its error state, with a real browser's layout and colours (e2e/a11y).
 */
export async function expectNoBarriers(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    // jsdom paints nothing, so it knows no colours; the browser tests look at them.
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
