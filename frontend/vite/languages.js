/**
 * The languages that the site is built in. Each has its own pages, under a path of its own, in which no other language's
 * words are.
 *
 * @typedef {object} Language
 * @property {string} code how its catalogues are named: `words/cy.json`
 * @property {string} tag for `lang`, and for dates and numbers
 * @property {'ltr' | 'rtl'} dir
 * @property {string} path before every address in it
 * @property {string} name as those who read it call it
 * @property {boolean} machineTranslated no one who speaks it has read it yet, and each page says so
 * @property {boolean} pseudo made of English, to show what breaks from right to left; never in a release
 */

/** @type {Language} */
export const ENGLISH = {
  code: 'en',
  tag: 'en-GB',
  dir: 'ltr',
  path: '',
  name: 'English',
  machineTranslated: false,
  pseudo: false,
};

/** @type {readonly Language[]} */
export const LANGUAGES = [
  ENGLISH,
  {
    code: 'cy',
    tag: 'cy',
    dir: 'ltr',
    path: '/cy',
    name: 'Cymraeg',
    machineTranslated: true,
    pseudo: false,
  },
];

/** @type {Language} */
export const PSEUDO = {
  code: 'ar-XB',
  tag: 'ar-XB',
  dir: 'rtl',
  path: '/ar-XB',
  name: 'Pseudo',
  machineTranslated: false,
  pseudo: true,
};

/**
 * @param {string} code
 * @returns {Language}
 */
export function languageOf(code) {
  const found = [...LANGUAGES, PSEUDO].find((language) => language.code === code);
  if (found === undefined) {
    throw new Error(`There is no language ${code}: languages.js has them all.`);
  }
  return found;
}
