import { expect, type Page } from '@playwright/test';
import type { Who } from '../support/people.ts';
import type { Story } from './story.ts';

/** A page as it is tested: how one comes to it, and how it looks when something is wrong. */
export interface PageUnderTest {
  /** The file in src/routes without its ending. */
  readonly route: string;
  readonly who?: Who;
  readonly path: (story: Story) => string;
  readonly heading: string | RegExp;
  /** Brings the page, once shown, into its error state; a string says why it has none. */
  readonly wrong: ((page: Page, story: Story) => Promise<void>) | string;
}

const NOWHERE = '00000000-0000-7000-8000-000000000000';
const SAYS_NOTHING_BUT_WORDS = 'It shows words of its own only: nothing can go wrong with them.';

/** The form is sent empty, or with something that is refused. */
function sent(button: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading').first()).toHaveText('There is a problem');
  };
}

/** An act is refused, beside its button. */
function refused(button: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  };
}

/** A change is sent with one field left empty. */
function emptied(label: string, button = 'Save the changes'): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByLabel(label, { exact: true }).fill('');
    await sent(button)(page);
  };
}

/** The same address with an id that nothing has. */
function missing(path: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  };
}

/** The network is gone. */
async function cutOff(page: Page): Promise<void> {
  await page.route('**/api/**', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'We cannot reach the service' })).toBeVisible();
}

const staffPartnership = ({ slug }: Story) => `/workspace/partnerships/${slug}`;
const staffEngagement = ({ open }: Story) => `/workspace/engagements/${open.engagementId}`;
const staffStrategy = ({ strategyId }: Story) => `/workspace/strategies/${strategyId}`;

export const PUBLIC_PAGES: readonly PageUnderTest[] = [
  { route: 'index', path: () => '/', heading: 'What people say, and what is done about it', wrong: cutOff },
  { route: 'have-your-say.index', path: () => '/have-your-say', heading: 'Have your say', wrong: cutOff },
  {
    route: 'have-your-say.$engagementId.index',
    path: ({ open }) => `/have-your-say/${open.engagementId}`,
    heading: 'Getting help near home',
    wrong: missing(`/have-your-say/${NOWHERE}`),
  },
  {
    route: 'have-your-say.$engagementId.survey',
    path: ({ open }) => `/have-your-say/${open.engagementId}/survey`,
    heading: 'How often do you see someone about your health?',
    wrong: sent('Continue'),
  },
  {
    route: 'have-your-say.$engagementId.news',
    path: ({ open }) => `/have-your-say/${open.engagementId}/news`,
    heading: 'Tell me when this is published',
    wrong: sent('Send me a link to confirm'),
  },
  {
    route: 'news-by-mail.confirm',
    path: () => '/news-by-mail/confirm#not-a-token-of-ours',
    heading: 'Confirm your email address',
    wrong: refused('Confirm'),
  },
  {
    route: 'news-by-mail.end',
    path: () => '/news-by-mail/end#not-a-token-of-ours',
    heading: 'Stop these emails',
    wrong: refused('Stop these emails'),
  },
  {
    route: 'what-we-heard.$engagementId',
    path: ({ open }) => `/what-we-heard/${open.engagementId}`,
    heading: 'Getting help near home',
    wrong: missing(`/what-we-heard/${NOWHERE}`),
  },
  {
    route: 'follow',
    path: ({ receiptCode }) => `/follow#${receiptCode}`,
    heading: 'Follow what you said',
    wrong: async (page) => {
      await page.getByLabel('Receipt code').fill('7KQ2');
      await sent('Show what happened')(page);
    },
  },
  { route: 'organisations.index', path: () => '/organisations', heading: 'Organisations', wrong: cutOff },
  {
    route: 'organisations.$organisationId',
    path: ({ organisationId }) => `/organisations/${organisationId}`,
    heading: /^Organisation /u,
    wrong: missing(`/organisations/${NOWHERE}`),
  },
  {
    route: 'areas.$areaId',
    path: ({ endedAreaId }) => `/areas/${endedAreaId}`,
    heading: 'Barrow-in-Furness',
    wrong: missing(`/areas/${NOWHERE}`),
  },
  {
    route: 'partnerships.$slug',
    path: ({ slug }) => `/partnerships/${slug}`,
    heading: /Lancashire and South Cumbria/u,
    wrong: missing('/partnerships/there-is-none'),
  },
  {
    route: 'strategies.$strategyId.index',
    path: ({ strategyId }) => `/strategies/${strategyId}`,
    heading: 'Care close to home',
    wrong: missing(`/strategies/${NOWHERE}`),
  },
  {
    route: 'strategies.$strategyId.thread',
    path: ({ strategyId }) => `/strategies/${strategyId}/thread`,
    heading: 'From what people said to “Care close to home',
    wrong: missing(`/strategies/${NOWHERE}/thread`),
  },
  {
    route: 'threads.$node',
    path: ({ themeId }) => `/threads/theme:${themeId}`,
    heading: 'What happened after people said “Help within walking distance',
    wrong: missing(`/threads/theme:${NOWHERE}`),
  },
  {
    route: 'accessibility',
    path: () => '/accessibility',
    heading: 'Accessibility statement',
    wrong: SAYS_NOTHING_BUT_WORDS,
  },
  { route: 'privacy', path: () => '/privacy', heading: 'Privacy', wrong: SAYS_NOTHING_BUT_WORDS },
  { route: 'cookies', path: () => '/cookies', heading: 'Cookies', wrong: SAYS_NOTHING_BUT_WORDS },
  {
    route: 'workspace',
    path: () => '/workspace/organisations',
    heading: 'Sign in to continue',
    wrong: 'What stands before it is the sign-in, which has tests of its own.',
  },
];

export const STAFF_PAGES: readonly PageUnderTest[] = [
  {
    route: 'workspace.index',
    who: 'sally.secretary',
    path: () => '/workspace',
    heading: 'My work',
    wrong: cutOff,
  },
  {
    route: 'workspace.organisations.index',
    who: 'sally.secretary',
    path: () => '/workspace/organisations',
    heading: 'Organisations',
    wrong: cutOff,
  },
  {
    route: 'workspace.organisations.register',
    who: 'sally.secretary',
    path: () => '/workspace/organisations/register',
    heading: 'Register an organisation',
    wrong: sent('Register the organisation'),
  },
  {
    route: 'workspace.organisations.$organisationId.edit',
    who: 'sally.secretary',
    path: ({ organisationId }) => `/workspace/organisations/${organisationId}/edit`,
    heading: 'Change the organisation',
    wrong: emptied('Name of the organisation'),
  },
  {
    route: 'workspace.organisations.$organisationId.close',
    who: 'sally.secretary',
    path: ({ organisationId }) => `/workspace/organisations/${organisationId}/close`,
    heading: /^Close /u,
    wrong: emptied('Day', 'Close the organisation'),
  },
  {
    route: 'workspace.partnerships.$slug.edit',
    who: 'sally.secretary',
    path: (story) => `${staffPartnership(story)}/edit`,
    heading: 'Change the name of the partnership',
    wrong: emptied('Name of the partnership'),
  },
  {
    route: 'workspace.partnerships.$slug.end',
    who: 'pat.admin',
    path: (story) => `${staffPartnership(story)}/end`,
    heading: /^End /u,
    wrong: emptied('Day', 'End the partnership'),
  },
  {
    route: 'workspace.partnerships.$slug.successor',
    who: 'pat.admin',
    path: ({ endedSlug }) => `/workspace/partnerships/${endedSlug}/successor`,
    heading: /^Which partnership followed /u,
    wrong: sent('Save'),
  },
  {
    route: 'workspace.areas.index',
    who: 'pat.admin',
    path: () => '/workspace/areas',
    heading: 'Areas',
    wrong: cutOff,
  },
  {
    route: 'workspace.areas.$areaId.edit',
    who: 'pat.admin',
    path: ({ areaId }) => `/workspace/areas/${areaId}/edit`,
    heading: 'Change the name of the area',
    wrong: emptied('Name of the area'),
  },
  {
    route: 'workspace.areas.$areaId.end',
    who: 'pat.admin',
    path: ({ areaId }) => `/workspace/areas/${areaId}/end`,
    heading: /^End the area /u,
    wrong: emptied('Day', 'End the area'),
  },
  {
    route: 'workspace.areas.$areaId.successor',
    who: 'pat.admin',
    path: ({ endedAreaId }) => `/workspace/areas/${endedAreaId}/successor`,
    heading: /^Which area followed /u,
    wrong: sent('Save'),
  },
  {
    route: 'workspace.memberships.$membershipId.edit',
    who: 'sally.secretary',
    path: ({ membershipId }) => `/workspace/memberships/${membershipId}/edit`,
    heading: 'Change who has the seat',
    wrong: async (page) => {
      // The choice makes way for the fields of someone new.
      await page.getByRole('radio', { name: 'Someone new' }).click();
      await sent('Save the changes')(page);
    },
  },
  {
    route: 'workspace.memberships.$membershipId.person',
    who: 'sally.secretary',
    path: ({ membershipId }) => `/workspace/memberships/${membershipId}/person`,
    heading: /^Change the details of /u,
    wrong: emptied('Full name of the person'),
  },
  {
    route: 'workspace.memberships.$membershipId.end',
    who: 'sally.secretary',
    path: ({ membershipId }) => `/workspace/memberships/${membershipId}/end`,
    heading: /End the seat of /u,
    wrong: emptied('Day', 'End their seat'),
  },
  {
    route: 'workspace.partnerships.$slug.changes',
    who: 'sally.secretary',
    path: (story) => `${staffPartnership(story)}/changes`,
    heading: 'Who changed what',
    wrong: missing('/workspace/partnerships/there-is-none/changes'),
  },
  {
    route: 'workspace.partnerships.$slug.seats.$seatId.edit',
    who: 'sally.secretary',
    path: (story) => `${staffPartnership(story)}/seats/${story.seatId}/edit`,
    heading: 'Change the seat',
    wrong: emptied('For whom it is'),
  },
  {
    route: 'workspace.partnerships.$slug.introduction',
    who: 'sally.secretary',
    path: (story) => `${staffPartnership(story)}/introduction`,
    heading: 'Write the introduction of the partnership',
    wrong: emptied('Introduction', 'Save the introduction'),
  },
  {
    route: 'workspace.partnerships.$slug.seats.index',
    who: 'sally.secretary',
    path: (story) => `${staffPartnership(story)}/seats`,
    heading: 'Seats and gaps',
    wrong: missing('/workspace/partnerships/there-is-none/seats'),
  },
  {
    route: 'workspace.partnerships.$slug.seats.$seatId.index',
    who: 'sally.secretary',
    path: (story) => `${staffPartnership(story)}/seats/${story.seatId}`,
    heading: 'Give someone the seat',
    wrong: sent('Give the seat'),
  },
  {
    route: 'workspace.partnerships.$slug.engagements.index',
    who: 'eddie.engagement',
    path: (story) => `${staffPartnership(story)}/engagements`,
    heading: 'Engagements',
    wrong: missing('/workspace/partnerships/there-is-none/engagements'),
  },
  {
    route: 'workspace.partnerships.$slug.engagements.new',
    who: 'eddie.engagement',
    path: (story) => `${staffPartnership(story)}/engagements/new`,
    heading: 'Plan an engagement',
    wrong: sent('Save and build the survey'),
  },
  {
    route: 'workspace.engagements.$engagementId.index',
    who: 'eddie.engagement',
    path: staffEngagement,
    heading: 'Getting help near home',
    wrong: sent('Close the engagement'),
  },
  {
    route: 'workspace.engagements.$engagementId.edit',
    who: 'eddie.engagement',
    path: ({ draftId }) => `/workspace/engagements/${draftId}/edit`,
    heading: 'Change the engagement',
    wrong: emptied('Title'),
  },
  {
    route: 'workspace.engagements.$engagementId.extend',
    who: 'eddie.engagement',
    path: (story) => `${staffEngagement(story)}/extend`,
    heading: 'Extend the closing date',
    wrong: sent('Extend the closing date'),
  },
  {
    route: 'workspace.engagements.$engagementId.survey',
    who: 'eddie.engagement',
    path: ({ draftId }) => `/workspace/engagements/${draftId}/survey`,
    heading: 'Build the survey',
    wrong: async (page) => {
      for (const kind of ['One choice', 'Several choices', '5-point scale', 'Their own words']) {
        await page.getByLabel(kind, { exact: true }).check();
        await page.getByRole('button', { name: 'Add this question' }).click();
      }
      await sent('Save the survey')(page);
    },
  },
  {
    route: 'workspace.engagements.$engagementId.materials.new',
    who: 'eddie.engagement',
    path: ({ draftId }) => `/workspace/engagements/${draftId}/materials/new`,
    heading: 'Add something to read',
    wrong: sent('Add it'),
  },
  {
    route: 'workspace.engagements.$engagementId.materials.$materialId',
    who: 'eddie.engagement',
    path: ({ draftId, materialId }) => `/workspace/engagements/${draftId}/materials/${materialId}`,
    heading: 'Change what people can read',
    wrong: emptied('Title'),
  },
  {
    route: 'workspace.engagements.$engagementId.answers',
    who: 'ana.analyst',
    path: (story) => `${staffEngagement(story)}/answers`,
    heading: 'Answers and themes',
    wrong: missing(`/workspace/engagements/${NOWHERE}/answers`),
  },
  {
    route: 'workspace.engagements.$engagementId.themes.new',
    who: 'ana.analyst',
    path: (story) => `${staffEngagement(story)}/themes/new`,
    heading: 'Make a theme',
    wrong: sent('Make the theme'),
  },
  {
    route: 'workspace.engagements.$engagementId.themes.$themeId',
    who: 'ana.analyst',
    path: (story) => `${staffEngagement(story)}/themes/${story.themeId}`,
    heading: 'Change the theme',
    wrong: emptied('Title'),
  },
  {
    route: 'workspace.engagements.$engagementId.publish',
    who: 'ana.analyst',
    path: (story) => `${staffEngagement(story)}/publish`,
    heading: 'Publish themes',
    wrong: missing(`/workspace/engagements/${NOWHERE}/publish`),
  },
  {
    route: 'workspace.partnerships.$slug.strategy',
    who: 'stu.strategy',
    path: (story) => `${staffPartnership(story)}/strategy`,
    heading: 'Strategy',
    wrong: missing('/workspace/partnerships/there-is-none/strategy'),
  },
  {
    route: 'workspace.partnerships.$slug.needs.new',
    who: 'stu.strategy',
    path: (story) => `${staffPartnership(story)}/needs/new?theme=${story.themeId}`,
    heading: 'Record a need',
    wrong: sent('Record the need'),
  },
  {
    route: 'workspace.partnerships.$slug.priorities.new',
    who: 'stu.strategy',
    path: (story) => `${staffPartnership(story)}/priorities/new?need=${story.needId}`,
    heading: 'Set a priority',
    wrong: sent('Set the priority'),
  },
  {
    route: 'workspace.needs.$needId.edit',
    who: 'stu.strategy',
    path: ({ needId }) => `/workspace/needs/${needId}/edit`,
    heading: 'Change the need',
    wrong: emptied('The need'),
  },
  {
    route: 'workspace.priorities.$priorityId.edit',
    who: 'stu.strategy',
    path: ({ priorityId }) => `/workspace/priorities/${priorityId}/edit`,
    heading: 'Change the priority',
    wrong: emptied('The priority'),
  },
  {
    route: 'workspace.strategies.$strategyId.edit',
    who: 'stu.strategy',
    path: (story) => `${staffStrategy(story)}/edit`,
    heading: 'Change the title, kind or period',
    wrong: emptied('Title'),
  },
  {
    route: 'workspace.partnerships.$slug.strategies.new',
    who: 'stu.strategy',
    path: (story) => `${staffPartnership(story)}/strategies/new`,
    heading: 'Start a strategy',
    wrong: sent('Start the strategy'),
  },
  {
    route: 'workspace.strategies.$strategyId.index',
    who: 'stu.strategy',
    path: staffStrategy,
    heading: 'Care close to home',
    wrong: missing(`/workspace/strategies/${NOWHERE}`),
  },
  {
    route: 'workspace.strategies.$strategyId.sections.new',
    who: 'stu.strategy',
    path: (story) => `${staffStrategy(story)}/sections/new`,
    heading: 'Write a section',
    wrong: sent('Save the section'),
  },
  {
    route: 'workspace.strategies.$strategyId.sections.$sectionId',
    who: 'stu.strategy',
    path: (story) => `${staffStrategy(story)}/sections/${story.sectionId}`,
    heading: 'Change the section',
    wrong: emptied('Text'),
  },
];
