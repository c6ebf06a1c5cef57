import { expect } from '@playwright/test';
import type { components as Engagement } from '../../src/generated/engagement';
import type { components as Partners } from '../../src/generated/partners';
import type { components as Strategy } from '../../src/generated/strategy';
import { type Api, everyItem } from './api.ts';

type Given = Engagement['schemas'];
type Survey = Given['Survey'];
type NewResponse = Given['NewResponse'];
type NewQuestion = Given['NewQuestion'];
export type Receipt = Given['Receipt'];
export type Theme = Given['Theme'];
type Thread = Strategy['schemas'];

/*
 * What a test needs to find in place, made through the public API. Every name is new, so that a test finds only what it
 * has made itself, and can run again on the same stack.
 */

export interface OpenEngagement {
  readonly engagementId: string;
  readonly partnershipId: string;
  readonly title: string;
  readonly survey: Survey;
}

const FREE_TEXT: NewQuestion = {
  kind: 'FREE_TEXT',
  text: 'What would make it easier?',
  required: false,
  maxLength: 2000,
};

export const EVERY_KIND: NewQuestion[] = [
  {
    kind: 'SINGLE_CHOICE',
    text: 'How often do you see someone about your health?',
    required: true,
    options: [{ label: 'Every week' }, { label: 'Now and then' }, { label: 'Hardly ever' }],
  },
  {
    kind: 'MULTIPLE_CHOICE',
    text: 'How do you get there?',
    required: true,
    options: [{ label: 'By bus' }, { label: 'By car' }, { label: 'On foot' }],
  },
  {
    kind: 'SCALE',
    text: 'How easy is it to get help?',
    required: true,
    scale: { lowLabel: 'Very hard', highLabel: 'Very easy' },
  },
  FREE_TEXT,
  { kind: 'POSTCODE_DISTRICT', text: 'Where do you live?', required: false },
  { kind: 'NUMBER', text: 'How many miles is it?', required: false, decimals: 1, bands: [2, 10] },
  { kind: 'DATE', text: 'When were you last seen?', required: false, bands: ['2026-01-01'] },
];

/** A name that nothing else has, on this stack or in an earlier run; two tests may ask for one in the same moment. */
export function named(what: string): string {
  return `${what} ${crypto.randomUUID().slice(-12)}`;
}

/** The partnership in which the caller has a function. */
export async function partnershipOf(staff: Api): Promise<string> {
  const mine = await staff.get<Partners['schemas']['AppointmentPage']>('/api/partners/v1/appointments/mine');
  const [first] = mine.items;
  if (!first?.partnershipId) {
    throw new Error('This person has no appointment; is the demo data loaded?');
  }
  return first.partnershipId;
}

export async function openEngagement(
  lead: Api,
  { title = named('Getting help near home'), questions = [FREE_TEXT] } = {},
): Promise<OpenEngagement> {
  const engagementId = await draftEngagement(lead, title);
  const draft = await lead.post<Survey>('/api/engagement/v1/surveys', {
    engagementId,
    title,
    questions,
  } satisfies Given['SurveyInput']);
  const { partnershipId, version } = await lead.get<Given['Engagement']>(
    `/api/engagement/v1/engagements/${engagementId}`,
  );
  await lead.post(`/api/engagement/v1/engagements/${engagementId}/open`, undefined, version);
  const survey = await lead.get<Survey>(`/api/engagement/v1/surveys/${draft.id}`);
  return { engagementId, partnershipId, title, survey };
}

export async function draftEngagement(lead: Api, title = named('Still being planned')): Promise<string> {
  const { id } = await lead.post<Given['Engagement']>('/api/engagement/v1/engagements', {
    partnershipIds: [await partnershipOf(lead)],
    kind: 'ENGAGEMENT',
    title,
    purpose: 'We want to know what it takes to get help near where you live.',
    audience: 'Everyone who lives here',
    opens: day(0),
    closes: `${day(30)}T17:00:00Z`,
  } satisfies Given['EngagementInput']);
  return id;
}

/** As short as one that is known for what it is. */
export const A_PDF = Buffer.from('%PDF-1.7\n%%EOF\n', 'latin1');

/** Something to read before people answer. */
export async function materialOf(
  lead: Api,
  engagementId: string,
  title = 'Before you answer',
): Promise<Given['Material']> {
  const file = await lead.upload<Given['File']>('/api/engagement/v1/files?name=before.pdf', A_PDF);
  return lead.post<Given['Material']>('/api/engagement/v1/materials', {
    engagementId,
    title,
    language: 'en',
    fileId: file.id,
  } satisfies Given['MaterialInput']);
}

/** The first option, the middle of a scale, the words given; without words, only what must be answered. */
export function answering(survey: Survey, words?: string): NewResponse {
  const asked = survey.questions.filter((question) => words !== undefined || question.required);
  return {
    surveyId: survey.id,
    surveyVersion: survey.frozenVersion ?? survey.version,
    answers: Object.fromEntries(asked.map((question) => [question.id, answerTo(question, words)])),
  };
}

function answerTo(question: Survey['questions'][number], words = 'Nothing to add'): unknown {
  switch (question.kind) {
    case 'SINGLE_CHOICE':
      return question.options[0]?.id;
    case 'MULTIPLE_CHOICE':
      return question.options.slice(0, 1).map((option) => option.id);
    case 'SCALE':
      return 3;
    case 'NUMBER':
      return 30;
    case 'DATE':
      return '2026-03-09';
    case 'FREE_TEXT':
      return words;
    case 'POSTCODE_DISTRICT':
      return 'LA1';
  }
}

export async function respond(someone: Api, { survey }: OpenEngagement, words: string): Promise<Receipt> {
  return someone.post<Receipt>('/api/engagement/v1/responses', answering(survey, words));
}

/** Makes a seat that no one has and no other test gives; gives the words for whom it is. */
export async function seatToGive(secretary: Api, forWhom: string): Promise<string> {
  const category = named(forWhom);
  await secretary.post(`/api/partners/v1/partnerships/${await partnershipOf(secretary)}/seats`, {
    category,
    votingRight: 'VOTING',
    elected: false,
    min: 0,
    max: 1,
  } satisfies Partners['schemas']['SeatInput']);
  return category;
}

/** Ten people who leave out what may be left out. */
export async function tenAnswers(someone: Api, survey: Survey): Promise<void> {
  await Promise.all(
    Array.from({ length: 10 }, () => someone.post('/api/engagement/v1/responses', answering(survey))),
  );
}

/** The survey of an open engagement, found by its title as the public finds it. */
export async function surveyOf(someone: Api, title: string): Promise<Survey> {
  const open = await everyItem<Given['Engagement']>(someone, '/api/engagement/v1/engagements?status=OPEN');
  const surveyId = open.find((engagement) => engagement.title === title)?.surveyId;
  return someone.get<Survey>(`/api/engagement/v1/surveys/${surveyId ?? 'none'}`);
}

export async function contributionsTo(
  analyst: Api,
  { engagementId }: OpenEngagement,
): Promise<Given['Contribution'][]> {
  return everyItem(analyst, `/api/engagement/v1/contributions?engagementId=${engagementId}`);
}

/** A theme to which every answer belongs. */
export async function codedTheme(analyst: Api, engagement: OpenEngagement): Promise<Theme> {
  const theme = await analyst.post<Theme>('/api/engagement/v1/themes', {
    engagementId: engagement.engagementId,
    title: named('Help within walking distance'),
    description: 'People without a car want help that they can walk to.',
  } satisfies Given['ThemeInput']);
  for (const contribution of await contributionsTo(analyst, engagement)) {
    await analyst.post(`/api/engagement/v1/contributions/${contribution.id}/codings`, { themeId: theme.id });
  }
  return theme;
}

export async function publish(
  analyst: Api,
  { engagementId }: OpenEngagement,
  themes: readonly Theme[],
): Promise<void> {
  await analyst.post(`/api/engagement/v1/engagements/${engagementId}/publications`, {
    themeIds: themes.map((theme) => theme.id),
  } satisfies Given['NewPublication']);
}

/** The theme as the strategy lead has it: it comes by an event, so it is there a moment after its publication. */
export async function arrivedTheme(
  lead: Api,
  { partnershipId }: OpenEngagement,
  themeId: string,
  timeout = 20_000,
): Promise<void> {
  await expect(async () => {
    expect(await isArrived(lead, partnershipId, themeId)).toBe(true);
  }).toPass({ timeout, intervals: [100, 250, 500] });
}

export async function isArrived(lead: Api, partnershipId: string, themeId: string): Promise<boolean> {
  const themes = await everyItem<Thread['PublishedTheme']>(
    lead,
    `/api/strategy/v1/themes?partnershipId=${partnershipId}`,
  );
  return themes.some((theme) => theme.themeId === themeId);
}

export interface PublishedStrategy {
  readonly strategyId: string;
  readonly needId: string;
  readonly priorityId: string;
  readonly sectionId: string;
}

/** A need and a priority because of the theme, and version 1 of a strategy whose one section cites the priority. */
export async function publishedStrategy(
  lead: Api,
  { partnershipId }: OpenEngagement,
  themeId: string,
): Promise<PublishedStrategy> {
  const need = await lead.post<Thread['Need']>('/api/strategy/v1/needs', {
    partnershipId,
    statement: named('People need help that they can reach on foot'),
    evidence: 'A third of households here have no car.',
    source: 'Census 2021',
    themes: [{ themeId, because: 'It is what people without a car told us.' }],
  });
  const priority = await lead.post<Thread['Priority']>('/api/strategy/v1/priorities', {
    partnershipId,
    statement: named('Bring first help within a walk of every home'),
    whyTogether: 'No one organisation has rooms everywhere.',
    needs: [{ needId: need.id, because: 'A walk is the only way that everyone has.' }],
    themes: [],
  });
  const strategy = await lead.post<Thread['Strategy']>('/api/strategy/v1/strategies', {
    partnershipIds: [partnershipId],
    title: named('Care close to home'),
    kind: 'INTEGRATED_CARE_STRATEGY',
    periodFrom: '2026-04-01',
    periodTo: '2031-03-31',
  });
  const section = await lead.post<Thread['Section']>(`/api/strategy/v1/strategies/${strategy.id}/sections`, {
    title: 'Help within a walk',
    text: {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'By 2028' }] },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'We will open a place for first help in every ward by 2028.' }],
        },
      ],
    },
    priorityIds: [priority.id],
  });
  const frozen = await lead.post<Thread['StrategyVersion']>(
    `/api/strategy/v1/strategies/${strategy.id}/versions`,
  );
  await lead.post(`/api/strategy/v1/strategies/${strategy.id}/versions/${String(frozen.number)}/publish`);
  return { strategyId: strategy.id, needId: need.id, priorityId: priority.id, sectionId: section.id };
}

/** A date so many days from today, as the API writes it. */
function day(fromToday: number): string {
  return new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);
}
