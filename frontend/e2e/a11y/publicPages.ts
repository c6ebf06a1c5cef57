import { cutOff, missing, NOWHERE, refused, sent, type PageUnderTest } from './pageUnderTest.ts';

const SAYS_NOTHING_BUT_WORDS = 'It shows words of its own only: nothing can go wrong with them.';

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
