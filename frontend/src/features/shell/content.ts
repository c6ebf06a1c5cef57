import { sentences } from '@/lib/sentences';

export const words = sentences({
  site: 'Common Thread',
  homeLink: 'Common Thread home',
  skip: 'Skip to main content',
  menu: 'Menu',
  account: 'Account',
  footer: 'Support links',
  haveYourSay: 'Have your say',
  follow: 'Follow what you said',
  organisations: 'Organisations',
  workspace: 'My work',
  signIn: 'Staff sign in',
  signOut: 'Sign out',
  demo: 'Demo',
  demoText:
    'The people, answers and comments on this site are invented. So are the organisations whose names end in “(invented)”.',
  about: 'What people say, what is decided, and what is done about it, in one thread.',
  accessibility: 'Accessibility statement',
  privacy: 'Privacy',
  cookies: 'Cookies',
  developers: 'For developers',
  signOutFailed: 'We could not sign you out. Check your connection, then try again.',
});
