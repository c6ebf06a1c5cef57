import type { components } from '@/generated/engagement';
import { ids } from './ids';
import { partnerships } from './registryData';

type Engaging = components['schemas'];

export const RECEIPT_CODE = '7KQ2-M8PX-4TRA-9CWE';

export const start: Engaging['SurveyStart'] = {
  start: 'a-start-of-the-test',
  at: '2026-12-18T16:58:00Z',
  closes: '2026-12-18T17:00:00Z',
  goodUntil: '2026-12-18T18:00:00Z',
};

function engagementOf(part: Partial<Engaging['Engagement']>): Engaging['Engagement'] {
  return {
    id: ids.open,
    version: 1,
    status: 'OPEN',
    partnershipId: ids.lsc,
    partnershipIds: [ids.lsc],
    partnershipName: partnerships[0]?.name ?? '',
    kind: 'ENGAGEMENT',
    title: 'Getting to see someone when you need to',
    purpose: 'We want to know what helps you to get care close to home, and what gets in the way.',
    audience: 'Everyone who lives in Lancashire or South Cumbria',
    opens: '2026-11-02',
    closes: '2026-12-18T17:00:00Z',
    decisionDue: '2027-02-26',
    surveyId: ids.survey,
    publishedAt: null,
    extensions: [],
    ...part,
  };
}

export const openEngagement = engagementOf({});

export const closedEngagement = engagementOf({
  id: ids.closed,
  status: 'CLOSED',
  title: 'Living well with a long-term condition',
  purpose: 'What would make the biggest difference to people who live with a long-term condition?',
  opens: '2026-03-09',
  closes: '2026-04-20T16:00:00Z',
  publishedAt: '2026-06-01T09:00:00Z',
});

export const comingEngagement = engagementOf({
  id: ids.coming,
  status: 'COMING',
  title: 'A new place for mothers and babies',
  opens: '2027-01-11',
  closes: '2027-02-22T00:00:00Z',
  decisionDue: null,
});

export const draftEngagement = engagementOf({
  id: ids.draft,
  version: 0,
  status: 'DRAFT',
  title: 'Support for carers',
});

export const engagements = [openEngagement, comingEngagement, closedEngagement, draftEngagement];

export const materials: Engaging['Material'][] = [
  {
    id: ids.material,
    version: 0,
    engagementId: ids.open,
    title: 'Before you answer',
    language: 'en',
    file: { id: ids.file, name: 'before.pdf', type: 'PDF', size: 245_000, scan: 'CLEAN' },
  },
  {
    id: ids.welshMaterial,
    version: 0,
    engagementId: ids.draft,
    title: 'Cyn i chi ateb',
    language: 'cy',
    file: { id: ids.welshFile, name: 'cyn.docx', type: 'DOCX', size: 3_400_000, scan: 'UNSCANNED' },
  },
];

const OPTION = '0199eeee-0000-7000-8000-0000000001';

export const firstQuestion: Engaging['SingleChoiceQuestion'] = {
  id: '0199eeee-0000-7000-8000-000000000101',
  kind: 'SINGLE_CHOICE',
  text: 'When did you last try to get an appointment?',
  hint: null,
  required: true,
  options: [
    { id: `${OPTION}11`, label: 'In the last week' },
    { id: `${OPTION}12`, label: 'In the last month' },
    { id: `${OPTION}13`, label: 'Longer ago' },
  ],
};

export const questions: Engaging['Question'][] = [
  firstQuestion,
  {
    id: '0199eeee-0000-7000-8000-000000000102',
    kind: 'MULTIPLE_CHOICE',
    text: 'Which of these have you used?',
    hint: null,
    required: false,
    options: [
      { id: `${OPTION}21`, label: 'GP practice' },
      { id: `${OPTION}22`, label: 'Pharmacy' },
      { id: `${OPTION}23`, label: 'A local group or charity' },
    ],
  },
  {
    id: '0199eeee-0000-7000-8000-000000000103',
    kind: 'SCALE',
    text: 'How easy was it?',
    hint: null,
    required: true,
    scale: { lowLabel: 'Very hard', highLabel: 'Very easy' },
  },
  {
    id: '0199eeee-0000-7000-8000-000000000104',
    kind: 'FREE_TEXT',
    text: 'What one thing would have helped you most?',
    hint: 'Use your own words.',
    required: false,
    maxLength: 2000,
  },
  {
    id: '0199eeee-0000-7000-8000-000000000106',
    kind: 'NUMBER',
    text: 'How many miles is it to your practice?',
    hint: null,
    required: false,
    minimum: 0,
    maximum: 100,
    decimals: 1,
    bands: [2.5, 10],
  },
  {
    id: '0199eeee-0000-7000-8000-000000000107',
    kind: 'DATE',
    text: 'When were you last seen?',
    hint: null,
    required: false,
    earliest: null,
    latest: '2026-12-31',
    bands: ['2025-01-01', '2026-01-01'],
  },
  {
    id: '0199eeee-0000-7000-8000-000000000105',
    kind: 'POSTCODE_DISTRICT',
    text: 'What is the first part of your postcode?',
    hint: null,
    required: false,
  },
];

export const survey: Engaging['Survey'] = {
  id: ids.survey,
  version: 1,
  engagementId: ids.open,
  title: 'Getting to see someone when you need to',
  introduction: 'It takes about 5 minutes.',
  status: 'FROZEN',
  frozenVersion: 1,
  questions,
};

/** Of an engagement that has not been opened yet. */
export const draftSurvey: Engaging['Survey'] = {
  ...survey,
  engagementId: ids.draft,
  status: 'DRAFT',
  frozenVersion: null,
};

export const shown = (count: number): Engaging['Figure'] => ({ count, suppressed: false });
const hidden: Engaging['Figure'] = { count: null, suppressed: true };

export const publication: Engaging['Publication'] = {
  id: '0199eeee-0000-7000-8000-000000000201',
  engagementId: ids.closed,
  engagementTitle: closedEngagement.title,
  publishedAt: '2026-06-01T09:00:00Z',
  threshold: 10,
  responses: shown(245),
  themes: [
    {
      themeId: ids.theme,
      title: 'Being known by someone',
      description: 'People want to see the same person, and not to tell their story again each time.',
      contributions: shown(85),
    },
    {
      themeId: ids.theme2,
      title: 'Getting there without a car',
      description: 'Buses do not meet appointment times, above all outside the towns.',
      contributions: hidden,
    },
  ],
  questions: [
    {
      questionId: '0199eeee-0000-7000-8000-000000000101',
      text: 'When did you last try to get an appointment?',
      kind: 'SINGLE_CHOICE',
      options: [
        { label: 'In the last week', responses: shown(140) },
        { label: 'In the last month', responses: shown(100) },
        { label: 'Longer ago', responses: hidden },
      ],
    },
    {
      questionId: '0199eeee-0000-7000-8000-000000000104',
      text: 'What one thing would have helped you most?',
      kind: 'FREE_TEXT',
      options: [],
    },
  ],
};

export const receipt: Engaging['FollowedReceipt'] = {
  receivedAt: '2026-04-02T18:20:00Z',
  engagementId: ids.closed,
  engagementTitle: closedEngagement.title,
  coded: true,
  themes: [
    {
      themeId: ids.theme,
      title: 'Being known by someone',
      description: 'People want to see the same person, and not to tell their story again each time.',
      publishedAt: '2026-06-01T09:00:00Z',
      sections: [
        {
          strategyId: ids.strategy,
          strategyTitle: 'Integrated care strategy 2027 to 2030',
          versionNumber: 1,
          sectionId: ids.section,
          title: 'One named person for each of us',
          publishedAt: '2026-11-21T09:00:00Z',
        },
      ],
    },
    {
      themeId: ids.theme2,
      title: 'Getting there without a car',
      description: 'Buses do not meet appointment times, above all outside the towns.',
      publishedAt: '2026-06-01T09:00:00Z',
      sections: [],
    },
  ],
};

export const themes: Engaging['Theme'][] = [
  {
    id: ids.theme,
    version: 0,
    engagementId: ids.closed,
    partnershipId: ids.lsc,
    partnershipIds: [ids.lsc],
    title: 'Being known by someone',
    description: 'People want to see the same person, and not to tell their story again each time.',
    parentId: null,
    codings: 2,
    publishedAt: '2026-06-01T09:00:00Z',
  },
  {
    id: ids.theme2,
    version: 0,
    engagementId: ids.closed,
    partnershipId: ids.lsc,
    partnershipIds: [ids.lsc],
    title: 'Getting there without a car',
    description: 'Buses do not meet appointment times, above all outside the towns.',
    parentId: null,
    codings: 1,
    publishedAt: null,
  },
];

export const contributions: Engaging['Contribution'][] = [
  {
    id: '0199eeee-0000-7000-8000-000000000301',
    questionId: '0199eeee-0000-7000-8000-000000000104',
    questionText: 'What one thing would have helped you most?',
    text: 'Seeing the same nurse twice. I had to explain about my mum from the start every single time.',
    receivedAt: '2026-04-02T18:20:00Z',
    codings: [
      {
        id: '0199eeee-0000-7000-8000-000000000401',
        themeId: ids.theme,
        themeTitle: 'Being known by someone',
        state: 'ACCEPTED',
        by: 'PERSON',
        at: '2026-05-04T10:00:00Z',
      },
    ],
  },
  {
    id: '0199eeee-0000-7000-8000-000000000302',
    questionId: '0199eeee-0000-7000-8000-000000000104',
    questionText: 'What one thing would have helped you most?',
    text: 'A bus that gets me there before 11. The first one is at 10.40.',
    receivedAt: '2026-04-03T07:05:00Z',
    codings: [],
  },
];
