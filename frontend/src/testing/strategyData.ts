import type { components } from '@/generated/strategy';
import { plainText, type RichText } from '@/lib/richText';
import { closedEngagement, ids, partnerships, shown } from './data';

type Strategies = components['schemas'];

const BY = { by: ids.person, at: '2026-07-01T09:00:00Z' };
const PARTNERSHIP_NAME = partnerships[0]?.name ?? '';

export const arrivedThemes: Strategies['PublishedTheme'][] = [
  {
    themeId: ids.theme,
    engagementId: ids.closed,
    engagementTitle: closedEngagement.title,
    title: 'Being known by someone',
    description: 'People want to see the same person, and not to tell their story again each time.',
    contributions: shown(87),
    publishedAt: '2026-06-01T09:00:00Z',
    linked: false,
  },
];

export const need: Strategies['Need'] = {
  id: ids.need,
  version: 0,
  partnershipId: ids.lsc,
  statement: 'People who live with a long-term condition need care that remembers them',
  evidence: '31% of people in the area live with two or more conditions.',
  source: 'Joint strategic needs assessment 2025',
  themes: [
    {
      themeId: ids.theme,
      title: 'Being known by someone',
      because: 'Most people who wrote said that they start again each time.',
      ...BY,
    },
  ],
  recordedAt: '2026-07-01T09:00:00Z',
  publishedAt: null,
};

/** The need as its leads see it once it is public in these words. */
export function publicNeed(statement: string): Strategies['Need'] {
  const publishedAt = '2026-11-21T09:00:00Z';
  return { ...need, publishedAt, published: { ...need, statement, version: 1, publishedAt } };
}

export const priority: Strategies['Priority'] = {
  id: ids.priority,
  version: 0,
  partnershipId: ids.lsc,
  statement: 'Everyone with a long-term condition has one named person',
  whyTogether: 'Practices, the trust, the council and local groups each hold a part of the story.',
  needs: [
    {
      needId: ids.need,
      statement: need.statement,
      because: 'A named person is what makes care remember.',
      ...BY,
    },
  ],
  themes: [],
  recordedAt: '2026-08-01T09:00:00Z',
  publishedAt: null,
};

const outline = {
  id: ids.strategy,
  partnershipId: ids.lsc,
  partnershipIds: [ids.lsc],
  partnershipName: PARTNERSHIP_NAME,
  title: 'Integrated care strategy 2027 to 2030',
  kind: 'INTEGRATED_CARE_STRATEGY' as const,
  periodFrom: '2027-04-01',
  periodTo: '2030-03-31',
  latestVersion: 1,
};

export const strategy: Strategies['Strategy'] = {
  ...outline,
  version: 0,
  published: { ...outline, version: 1 },
};

export const section: Strategies['Section'] = {
  id: ids.section,
  version: 0,
  strategyId: ids.strategy,
  title: 'One named person for each of us',
  text: paragraph(
    'By April 2028 everyone who lives with two or more conditions will have one named person who knows their story.',
  ),
  priorityIds: [ids.priority],
};

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const versionSummary: Strategies['StrategyVersionSummary'] = {
  strategyId: ids.strategy,
  number: 1,
  title: strategy.title,
  hash: HASH,
  frozenAt: '2026-11-20T14:00:00Z',
  publishedAt: '2026-11-21T09:00:00Z',
};

export const strategyVersion: Strategies['StrategyVersion'] = {
  ...versionSummary,
  content: '{"format":2}',
  partnershipId: ids.lsc,
  partnershipIds: [ids.lsc],
  kind: strategy.kind,
  periodFrom: strategy.periodFrom,
  periodTo: strategy.periodTo,
  sections: [
    {
      sectionId: ids.section,
      title: section.title,
      text: section.text,
      plainText: plainText(section.text),
      priorities: [{ id: ids.priority, statement: priority.statement }],
    },
  ],
};

const STEPS = {
  engagement: node('ENGAGEMENT', ids.closed, closedEngagement.title, '2026-03-09T00:00:00Z'),
  theme: node('THEME', ids.theme, 'Being known by someone', '2026-06-01T09:00:00Z'),
  need: node('NEED', ids.need, need.statement, '2026-07-01T09:00:00Z'),
  priority: node('PRIORITY', ids.priority, priority.statement, '2026-08-01T09:00:00Z'),
  section: node('SECTION', ids.section, section.title, '2026-11-21T09:00:00Z'),
  strategy: node('STRATEGY', ids.strategy, strategy.title, '2026-11-21T09:00:00Z'),
};

export const thread: Strategies['PublicThread'] = {
  node: STEPS.strategy.node,
  nodes: Object.values(STEPS),
  links: [
    link(STEPS.engagement, STEPS.theme, 'RAISED', null),
    link(STEPS.theme, STEPS.need, 'SHOWS', 'Most people who wrote said that they start again each time.'),
    link(STEPS.need, STEPS.priority, 'CALLS_FOR', 'A named person is what makes care remember.'),
    link(STEPS.priority, STEPS.section, 'TAKEN_UP_IN', null),
    link(STEPS.section, STEPS.strategy, 'PART_OF', null),
  ],
  truncated: false,
};

/** A rich text of one paragraph. */
export function paragraph(text: string): RichText {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

function node(kind: Strategies['NodeKind'], id: string, title: string, at: string): Strategies['ThreadNode'] {
  return {
    node: `${kind.toLowerCase()}:${id}`,
    id,
    kind,
    title,
    detail: 'It came up at every table in the town hall.',
    at,
    strategyId: kind === 'SECTION' ? ids.strategy : null,
    versionNumber: null,
  };
}

function link(
  from: Strategies['ThreadNode'],
  to: Strategies['ThreadNode'],
  kind: Strategies['LinkKind'],
  because: string | null,
): Strategies['ThreadLink'] {
  return { from: from.node, to: to.node, kind, because, at: BY.at };
}
