import { expect, type Page, type Request } from '@playwright/test';

/** What stays open for as long as the page does. */
const LASTING = new Set(['eventsource', 'websocket']);

/**
 * Begins to count what the page asks for. What it gives waits until all of it has come and is drawn: what a page shows
 * below its heading may still be on its way when the heading is there.
 */
export function watchRequests(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  const over = (request: Request) => underWay.delete(request);
  page.on('request', (request) => {
    if (!LASTING.has(request.resourceType())) {
      underWay.add(request);
    }
  });
  page.on('requestfinished', over);
  page.on('requestfailed', over);
  return async () => {
    await expect(async () => {
      expect(underWay.size).toBe(0);
      await page.evaluate(drawn);
      // An answer may be the reason for another question.
      expect(underWay.size).toBe(0);
    }).toPass({ intervals: [20, 50, 100] });
  };
}

/** Runs in the page. */
async function drawn(): Promise<void> {
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  await frame();
  await frame();
}
