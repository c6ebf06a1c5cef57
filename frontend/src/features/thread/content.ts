import { sentences } from '@/lib/sentences';

export const words = sentences({
  strategy: {
    caption: 'Strategy',
    version: (number: number, date: string) => `Version ${String(number)}, published ${date}`,
    period: (from: string, to: string) => `For ${from} to ${to}`,
    contents: 'Contents',
    because: 'This is because of',
    thread: 'See what people said that led to this',
    notPublished: 'This strategy has not been published yet',
    notPublishedHint: 'When it is, you can read it here.',
    fingerprint: 'How to check that this text has not been changed',
    fingerprintBody:
      'When a version is frozen, a fingerprint of its text is made. If one letter changes, so does the fingerprint.',
    data: 'The data of this page:',
    json: 'JSON',
  },
  thread: {
    caption: 'The thread',
    titles: {
      ENGAGEMENT: (title: string) => `What happened after we asked “${title}”`,
      THEME: (title: string) => `What happened after people said “${title}”`,
      NEED: (title: string) => `What led to the need “${title}”, and what followed`,
      PRIORITY: (title: string) => `What led to the priority “${title}”, and what followed`,
      SECTION: (title: string) => `From what people said to “${title}”`,
      STRATEGY: (title: string) => `From what people said to “${title}”`,
    },
    lead: 'Follow it either way: from what people said to what will be done, or back.',
    label: 'Steps from what people said to what will be done',
    empty: 'Nothing leads from here yet',
    emptyHint: 'When a strategy takes up what people said, the steps between them are shown here.',
    from: 'Because of',
    here: 'You are looking from here.',
    kinds: {
      ENGAGEMENT: 'We asked',
      THEME: 'People said',
      NEED: 'So people need',
      PRIORITY: 'So we put first',
      SECTION: 'So the strategy says',
      STRATEGY: 'Strategy',
    },
    truncated:
      'There are too many steps for one page. You see the nearest; look from another step to see more.',
    lookFrom: 'See the thread from here',
  },
});
