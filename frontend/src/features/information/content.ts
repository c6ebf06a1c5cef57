import { sentences } from '@/lib/sentences';

export interface InformationPart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
}

export interface InformationText {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly InformationPart[];
  readonly reviewed: string;
}

const REVIEWED = '2026-11-22';

export const words = sentences({
  reviewed: (date: string) => `Last checked on ${date}.`,
});

export const accessibility: InformationText = {
  title: 'Accessibility statement',
  lead: 'We want everyone to be able to use this site, on any device and in any way that suits them.',
  parts: [
    {
      heading: 'What you can do here',
      paragraphs: ['You should be able to:'],
      list: [
        'change colours, contrast and fonts in your browser',
        'zoom in to 400% without text leaving the screen',
        'use every page with a keyboard alone',
        'use every page with speech recognition or a screen reader',
      ],
    },
    {
      heading: 'How accessible this site is',
      paragraphs: [
        'It is built to the Web Content Accessibility Guidelines (WCAG), version 2.2, level AA. Every page and its error messages are tested by a program each time that the site changes.',
        'A program finds only part of what matters. Tests by people who use screen readers and other aids have not been done yet, so we cannot say that the site meets the guidelines in full.',
      ],
    },
    {
      heading: 'If you need it in another way',
      paragraphs: [
        'You can ask your partnership for large print, easy read, another language, or to answer on paper or by telephone. Its name is on the page of each engagement.',
      ],
    },
    {
      heading: 'The law behind this',
      paragraphs: [
        'The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ask public bodies to make their sites accessible. The Equality and Human Rights Commission sees to it that they do; in Northern Ireland, the Equality Commission for Northern Ireland.',
      ],
    },
  ],
  reviewed: REVIEWED,
};

export const privacy: InformationText = {
  title: 'Privacy',
  lead: 'You can take part without telling us who you are.',
  parts: [
    {
      heading: 'When you answer a survey',
      paragraphs: ['We keep your answers, and the time at which they came. We do not keep:'],
      list: [
        'your name or email address, unless you write it into an answer',
        'your whole postcode: we ask for the first part only',
        'anything that links your receipt code to you',
      ],
    },
    {
      heading: 'Who reads your words',
      paragraphs: [
        'People appointed by the partnership read what you write, to find what many have in common. Your own words are never published. What is published are themes and counts.',
        'Numbers are rounded to fives, and numbers below 10 are not shown, so that no one can be recognised.',
      ],
    },
    {
      heading: 'What stays in your browser',
      paragraphs: [
        'While you fill in a survey, your answers are kept in this browser tab, so that you lose nothing if the page is loaded again. They are removed when you send them, when you close the tab, or when you choose “Clear my answers” on the first page of the survey.',
        'When you have sent them, your receipt code stays in the tab, so that you can come back to the page that shows it. It is removed when you close the tab or choose “Clear my code from this computer”.',
        'On a shared computer, clear your code and close the tab when you have finished.',
      ],
    },
    {
      heading: 'People who work for a partnership',
      paragraphs: [
        'Staff sign in with an account. We keep their name, their role and what they did here, because the public has a right to know how its words were dealt with.',
      ],
    },
    {
      heading: 'Your receipt code',
      paragraphs: [
        'Anyone who has the code can see which themes your answers belong to. They cannot see your answers.',
      ],
    },
  ],
  reviewed: REVIEWED,
};

export const cookies: InformationText = {
  title: 'Cookies',
  lead: 'We use cookies only where the site could not work without them. No one follows you from site to site.',
  parts: [
    {
      heading: 'If you do not sign in',
      paragraphs: ['We set no cookies at all.'],
    },
    {
      heading: 'If you sign in as staff',
      paragraphs: [
        'A cookie tells us that you are signed in. Scripts cannot read it, it goes to this site only, and it ends when you sign out. While you sign in, our sign-in service sets cookies of its own for the same purpose.',
        'Another cookie lets us know that you have signed in on this phone or computer before, so that you need not wait when someone else tries to guess your password. It does not hold your name, and it is kept for six months.',
      ],
    },
    {
      heading: 'What is kept in the browser tab',
      paragraphs: [
        'What you type into a form is kept in the tab until you have sent it, so that nothing is lost. It is not a cookie, and it is not sent to us before you press the button. After a survey, your receipt code is kept there until you clear it or close the tab.',
      ],
    },
  ],
  reviewed: REVIEWED,
};
