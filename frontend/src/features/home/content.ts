import { sentences } from '@/lib/sentences';

export const words = sentences({
  title: 'What people say, and what is done about it',
  lead: 'Health and care partnerships ask people what matters to them. Here you can take part, and follow what happens to what you said.',
  haveYourSay: 'Have your say',
  follow: 'Follow what you said',
  open: {
    heading: 'Open now',
    closes: (date: string) => `Closes at ${date}`,
    by: (partnership: string) => `Asked by ${partnership}`,
    all: 'See everything that you can take part in',
    empty: 'Nothing is open at the moment',
    emptyHint: 'Look at what people said before, and what happened after that.',
  },
  find: {
    heading: 'Find your partnership',
    label: 'Name of a place or partnership',
    hint: 'For example, Leeds',
    button: 'Search',
    looking: 'Looking among the places',
    found: (count: number) => (count === 1 ? '1 partnership' : `${String(count)} partnerships`),
    none: (name: string) => `No partnership has “${name}” in its name or among its places`,
    clear: 'Show all partnerships',
  },
  changed: {
    heading: 'What changed because people spoke',
    thread: 'See the thread',
    empty: 'No strategy has been published yet',
    emptyHint: 'When a partnership publishes what it will do, you will see it here, with what people said.',
  },
});
