import { sentences } from '@/lib/sentences';

export const words = sentences({
  lead: (count: string) =>
    `About ${count} people answered. People who work for the partnership read every answer and gathered them into themes.`,
  leadFew: (threshold: number) =>
    `Fewer than ${String(threshold)} people answered. People who work for the partnership read every answer and gathered them into themes.`,
  themes: 'Themes',
  noThemes: 'No themes were published',
  mentions: (count: string) => `About ${count} people said this`,
  fewMentions: (threshold: number) => `Fewer than ${String(threshold)} people said this`,
  suppression: 'Why numbers are rounded and some are missing',
  suppressionBody: (threshold: number) =>
    `Numbers are rounded to fives, and numbers below ${String(threshold)} are not shown, so that no one can be recognised. The answers to each question are counted when no one can answer any more, and shown if there are enough.`,
  hidden: 'not shown',
  questions: 'Answers to each question',
  option: 'Answer',
  responses: 'People',
  share: 'Share',
  ofAll: (percent: number) => `${String(percent)}%`,
  notYet:
    'We asked these questions. Numbers for each answer can be published from one hour after the closing time.',
  tooFew: 'We asked these questions. Too few people have answered for numbers to be shown.',
  noCounts: 'Too few people have answered for numbers to be shown.',
  written: 'People answered this in their own words. Their answers are gathered into the themes above.',
});
