import { sentences } from '@/lib/sentences';

export const words = sentences({
  answers: {
    title: 'Answers and themes',
    themes: 'Themes',
    themesNone: 'There is no theme yet',
    themesNoneHint: 'Read some answers first. Then make a theme of what several people say.',
    make: 'Make a theme',
    publish: 'Publish themes',
    codings: (count: number) => (count === 1 ? '1 answer' : `${String(count)} answers`),
    published: 'Published',
    changedSince: (title: string) => `public as “${title}”`,
    notPublished: 'Not published',
    words: 'What people wrote',
    filter: 'Show',
    filterButton: 'Show',
    all: 'All answers',
    uncoded: 'Answers that have no theme yet',
    coded: 'Answers that have a theme',
    none: 'There is no answer to show',
    noneHint: 'No one has written anything yet, or every answer has been read. Choose another part above.',
    received: (date: string) => `Received ${date}`,
    addThemeTo: (number: number) => `Theme for answer ${String(number)}`,
    choose: 'Choose a theme',
    add: 'Add the theme',
    addHidden: (number: number) => `to answer ${String(number)}`,
    remove: 'Remove',
    removeHidden: (theme: string, number: number) => `“${theme}” from answer ${String(number)}`,
    answer: (number: number) => `Answer ${String(number)}`,
    chooseFirst: 'Choose a theme before you add it',
    added: (theme: string, number: number) => `“${theme}” is added to answer ${String(number)}`,
    removed: (theme: string, number: number) => `“${theme}” is removed from answer ${String(number)}`,
    found: (which: string, count: number, more: boolean) =>
      `${which}: ${more ? 'the first ' : ''}${String(count)}`,
    confidential:
      'These are people’s own words. Do not copy them out of here: what you publish are themes and counts.',
  },
  theme: {
    newTitle: 'Make a theme',
    editTitle: 'Change the theme',
    title: 'Title',
    titleHint: 'What several people say, in a few words',
    description: 'Description',
    descriptionHint: 'Say in your words what people told you. It will be public.',
    publishedAs: (title: string) =>
      `Everyone reads this theme as “${title}”. What you change here becomes public when you publish again.`,
    saveNew: 'Make the theme',
    save: 'Save the changes',
    errors: { title: 'Enter a title', description: 'Enter a description' },
  },
  publish: {
    title: 'Publish themes',
    choose: 'Which themes will be public',
    chooseHint: 'Everyone can then read them, with how many answers each has.',
    noThemes: 'There is no theme to publish yet',
    preview: 'This is what everyone will see',
    previewNone: 'Select a theme to see what the public page will show.',
    previewing: 'Making the preview',
    happens: (count: number, engagement: string) =>
      count === 1
        ? `You are about to publish 1 theme of “${engagement}”. The people who sent answers can see it with their receipt code, and it goes to those who write the strategy.`
        : `You are about to publish ${String(count)} themes of “${engagement}”. The people who sent answers can see them with their receipt codes, and they go to those who write the strategy.`,
    button: 'Publish',
    doneTitle: 'The themes are published',
    doneBody: 'Everyone can read them now. Those who write the strategy see them in a moment.',
    see: 'See the public page',
  },
});
