export const words = {
  lead: (count: string) =>
    `${count} people answered. People who work for the partnership read every answer and gathered them into themes.`,
  leadFew: (threshold: number) =>
    `Fewer than ${String(threshold)} people answered. People who work for the partnership read every answer and gathered them into themes.`,
  themes: 'Themes',
  noThemes: 'No themes were published',
  mentions: (count: string) => `${count} people said this`,
  fewMentions: (threshold: number) => `Fewer than ${String(threshold)} people said this`,
  suppression: 'Why some numbers are missing',
  suppressionBody: (threshold: number) =>
    `Where fewer than ${String(threshold)} people said something, we do not show how many, so that nobody can be recognised. Sometimes we leave out a second number too, because the first could be worked out from it.`,
  hidden: 'not shown',
  questions: 'Answers to each question',
  option: 'Answer',
  responses: 'People',
  share: 'Share',
  ofAll: (percent: number) => `${String(percent)}%`,
  written: 'People answered this in their own words. Their answers are gathered into the themes above.',
};
