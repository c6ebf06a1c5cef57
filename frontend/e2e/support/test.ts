import { type Browser, type BrowserContext, test as base } from '@playwright/test';
import { type Api, apiOf, publicApi } from './api.ts';
import type { Who } from './people.ts';
import { signIn } from './signIn.ts';

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>;

interface Fixtures {
  /** A browser of a person who is signed in. */
  readonly browserOf: (who: Who) => Promise<BrowserContext>;
  readonly apiAs: (who: Who) => Promise<Api>;
  readonly anyone: Api;
}

interface WorkerFixtures {
  /** Sessions begun earlier in this run: signing in anew for each test would take most of its time. */
  readonly sessions: Map<Who, Cookies>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  sessions: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      await use(new Map());
    },
    { scope: 'worker' },
  ],
  browserOf: async ({ browser, sessions }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (who) => {
      const context = await signedIn(browser, sessions, who);
      opened.push(context);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
  apiAs: async ({ browserOf }, use) => {
    await use(async (who) => apiOf(await browserOf(who)));
  },
  anyone: async ({ request }, use) => {
    await use(publicApi(request));
  },
});

export async function signedIn(
  browser: Browser,
  sessions: Map<Who, Cookies>,
  who: Who,
): Promise<BrowserContext> {
  const kept = sessions.get(who);
  if (kept !== undefined) {
    return browser.newContext({ storageState: kept });
  }
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, who);
  await page.close();
  sessions.set(who, await context.storageState());
  return context;
}

export { expect } from '@playwright/test';
