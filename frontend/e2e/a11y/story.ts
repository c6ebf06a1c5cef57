import type { BrowserContext, Page } from '@playwright/test';
import { everyItem } from '../support/api.ts';
import type { Who } from '../support/people.ts';
import {
  codedTheme,
  draftEngagement,
  EVERY_KIND,
  materialOf,
  openEngagement,
  type OpenEngagement,
  publish,
  publishedStrategy,
  type PublishedStrategy,
  respond,
  tenAnswers,
} from '../support/story.ts';
import { signedIn, test as base } from '../support/test.ts';
import type { Api } from '../support/api.ts';
import type { components } from '../../src/generated/partners';

type Partnership = components['schemas']['Partnership'];

/** One of each thing, so that every page has something to show. */
export interface Story extends PublishedStrategy {
  readonly slug: string;
  readonly seatId: string;
  readonly membershipId: string;
  readonly organisationId: string;
  readonly areaId: string;
  /** Of the demo: an area and a partnership that have ended. */
  readonly endedAreaId: string;
  readonly endedSlug: string;
  readonly open: OpenEngagement;
  readonly draftId: string;
  /** Of the draft. */
  readonly materialId: string;
  readonly themeId: string;
  readonly receiptCode: string;
}

interface Fixtures {
  readonly story: Story;
  /** A new page of a person, or of someone who is not signed in, in a browser that keeps what it has loaded. */
  readonly pageOf: (who: Who | undefined) => Promise<Page>;
}

interface WorkerFixtures {
  readonly told: { story?: Story };
  readonly kept: Map<Who | undefined, BrowserContext>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  told: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      await use({});
    },
    { scope: 'worker' },
  ],
  kept: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const kept = new Map<Who | undefined, BrowserContext>();
      await use(kept);
      await Promise.all([...kept.values()].map((context) => context.close()));
    },
    { scope: 'worker' },
  ],
  pageOf: async ({ browser, sessions, kept }, use) => {
    const opened: Page[] = [];
    await use(async (who) => {
      const context =
        kept.get(who) ??
        (who === undefined ? await browser.newContext() : await signedIn(browser, sessions, who));
      kept.set(who, context);
      const page = await context.newPage();
      opened.push(page);
      return page;
    });
    // A draft ends with its page.
    await Promise.all(opened.map((page) => page.close()));
  },
  story: async ({ told, apiAs, anyone }, use) => {
    told.story ??= await tell(apiAs, anyone);
    await use(told.story);
  },
});

async function tell(apiAs: (who: Who) => Promise<Api>, anyone: Api): Promise<Story> {
  const eddie = await apiAs('eddie.engagement');
  const open = await openEngagement(eddie, { questions: EVERY_KIND });
  const draftId = await draftEngagement(eddie);
  const { id: materialId } = await materialOf(eddie, draftId);
  await materialOf(eddie, open.engagementId);
  const { receiptCode } = await respond(anyone, open, 'The last bus leaves at four.');
  await respond(anyone, open, 'I do not know whom to ring at night.');
  await tenAnswers(anyone, open.survey);
  const ana = await apiAs('ana.analyst');
  const theme = await codedTheme(ana, open);
  await publish(ana, open, [theme]);
  const stu = await apiAs('stu.strategy');
  const strategy = await publishedStrategy(stu, open, theme.id);

  const partnerships = '/api/partners/v1/partnerships';
  const { slug, areaIds, predecessors } = await anyone.get<Partnership>(
    `${partnerships}/${open.partnershipId}`,
  );
  const before = await anyone.get<Partnership>(`${partnerships}/${predecessors[0]?.id ?? ''}`);
  const endedAreas = await everyItem<{ id: string }>(
    anyone,
    '/api/partners/v1/areas?scheme=GSS&code=E07000027&asOf=2023-03-31',
  );
  const seats = await everyItem<{ id: string }>(anyone, `${partnerships}/${open.partnershipId}/seats`);
  const [member] = await everyItem<{ id: string; onBehalfOfOrganisationId: string }>(
    anyone,
    `/api/partners/v1/memberships?partnershipId=${open.partnershipId}`,
  );
  const membershipId = member?.id ?? '';
  const organisationId = member?.onBehalfOfOrganisationId ?? '';
  return {
    ...strategy,
    membershipId,
    organisationId,
    areaId: areaIds[0] ?? '',
    endedAreaId: endedAreas[0]?.id ?? '',
    endedSlug: before.slug,
    slug,
    seatId: seats[0]?.id ?? '',
    open,
    draftId,
    materialId,
    themeId: theme.id,
    receiptCode,
  };
}

export { expect } from '@playwright/test';
