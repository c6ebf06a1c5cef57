import { sentences } from '@/lib/sentences';

export const words = sentences({
  title: 'Follow what you said',
  lead: 'Enter your receipt code to see what happened to your answers. You do not need an account.',
  label: 'Receipt code',
  hint: 'You got it when you sent your answers. It looks like 7KQ2-M8PX-4TRA-9CWE.',
  button: 'Show what happened',
  errors: {
    empty: 'Enter your receipt code',
    shape: 'Enter a receipt code of 16 letters and numbers, like 7KQ2-M8PX-4TRA-9CWE',
    unknown: 'We do not know this code. Check each letter and number, then try again.',
  },
  found: {
    heading: 'What happened to what you said',
    received: (date: string) => `We received your answers on ${date}.`,
    engagement: 'You took part in',
    notRead: 'Your words are still to be read',
    notReadHint: 'People read every answer, which takes some weeks. Come back later with the same code.',
    notPublished: 'Your words have been read',
    notPublishedHint:
      'The themes that they belong to will be published together. Come back later with the same code.',
    themes: 'Your words are part of these themes',
    theme: 'Theme',
    published: (date: string) => `Published ${date}`,
    sections: 'Taken up in',
    section: (title: string, version: number) => `${title}, version ${String(version)}`,
    noSections: 'No strategy has taken this up yet. When one does, you will see it here.',
    heard: 'Everything that we heard',
    thread: 'See the whole thread',
  },
});
