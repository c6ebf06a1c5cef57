import { sentences } from '@/lib/sentences';

/** Words that belong to no feature: what the design components themselves say. */
export const words = sentences({
  titleOf: (page: string) => `${page} – Common Thread`,
  errorTitleOf: (page: string) => `Error: ${page} – Common Thread`,
  back: 'Back',
  problemHeading: 'There is a problem',
  errorPrefix: 'Error:',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  showMore: 'Show more',
  loadingMore: 'Loading',
  loading: 'Loading this page',
  sending: 'Saving',
  waiting: (seconds: number) =>
    `Many people are using the service. We will try again by ourselves in ${seconds === 1 ? '1 second' : `${String(seconds)} seconds`}. You do not need to do anything. Keep this page open.`,
  charactersLeft: (left: number) =>
    `You have ${left.toLocaleString('en-GB')} ${left === 1 ? 'character' : 'characters'} left`,
  charactersOver: (over: number) =>
    `You have ${over.toLocaleString('en-GB')} ${over === 1 ? 'character' : 'characters'} too many`,
  draftKept: {
    heading: 'We kept what you typed',
    body: 'You started this earlier. Check it before you continue.',
    discard: 'Start again with an empty form',
    discardEdit: 'Delete what you typed and use what is saved',
    discarded: 'What you typed before is deleted',
  },
  signedOut: {
    heading: 'You have been signed out',
    body: 'Sign in again to continue where you were.',
    kept: 'What you typed is kept in this browser tab.',
    link: 'Sign in again to continue',
  },
  conflict: {
    heading: 'Someone else changed this while you were typing',
    body: 'Nothing of yours is lost, and nothing of theirs has been changed. Compare the two, then choose.',
    caption: 'Your words and theirs',
    field: 'Part',
    yours: 'What you typed',
    theirs: 'What is saved now',
    keepYours: 'Save mine over theirs',
    takeTheirs: 'Use theirs and delete mine',
    taken: 'The form now shows what is saved',
    empty: 'Nothing',
  },
  problems: {
    unreachable: 'We could not reach the service. Check your connection, then try again.',
    tooMany:
      'There have been too many requests from you, or from the network that you are on. Wait a minute, then try again.',
    forged: 'We could not be sure that this came from you. Load this page again, then try once more.',
    kept: 'What you typed is kept.',
    forbidden: 'You are not allowed to do this in this partnership. Ask its secretariat to check your role.',
    stale:
      'Someone else changed this after you opened the page. The page now shows what is saved. Check it, then try again.',
    mismatch: 'We cannot tell whether your first try was saved. Load this page again to see.',
    notFound: 'This is no longer here. Someone may have removed it.',
    unexpected: 'Something went wrong on our side. Try again in a few minutes.',
    reference: (reference: string) => `If it happens again, tell us this reference: ${reference}`,
  },
  page: {
    notFoundTitle: 'Page not found',
    notFoundBody:
      'If you typed the address, check that it is right. If you followed a link, it may be out of date.',
    forbiddenTitle: 'You cannot see this page',
    forbiddenBody:
      'It belongs to a partnership in which you do not have the role for it. If you think that you should, ask its secretariat.',
    unreachableTitle: 'We cannot reach the service',
    unreachableBody: 'Check your connection, then load this page again.',
    brokenTitle: 'Sorry, there is a problem',
    brokenBody: 'Try again in a few minutes. Nothing that you sent before has been lost.',
    reference: 'If it happens again, tell us this reference:',
    tryAgain: 'Try again',
    home: 'Go to the start page',
  },
});
