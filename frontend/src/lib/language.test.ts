import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { elsewhere, type Language, rememberLanguage } from './language';

const welsh = { code: 'cy', tag: 'cy', path: '/cy', name: 'Cymraeg' };
const english = { code: 'en', tag: 'en-GB', path: '', name: 'English' };
const inEnglish: Language = { ...english, dir: 'ltr', machineTranslated: false, others: [welsh] };
const inWelsh: Language = { ...welsh, dir: 'ltr', machineTranslated: true, others: [english] };

const follow = { pathname: '/follow', href: '/follow#7KQ2' };
const work = { pathname: '/workspace/areas', href: '/workspace/areas?name=leeds' };

beforeEach(() => {
  window.localStorage.clear();
});
afterEach(() => {
  window.localStorage.clear();
});

describe('a page for everyone', () => {
  it('is shown in the language of its address where none was chosen', () => {
    expect(elsewhere(follow, inEnglish)).toBeUndefined();
    expect(elsewhere(follow, inWelsh)).toBeUndefined();
  });

  it('without a language in its address is shown in the one that was chosen', () => {
    rememberLanguage('cy');
    expect(elsewhere(follow, inEnglish)).toBe('/cy/follow#7KQ2');

    rememberLanguage('en');
    expect(elsewhere(follow, inEnglish)).toBeUndefined();
  });

  it('with a language in its address is shown in that one, whatever was chosen', () => {
    rememberLanguage('en');
    expect(elsewhere(follow, inWelsh)).toBeUndefined();
  });

  it('is shown as it is where a language was chosen that there is no more', () => {
    rememberLanguage('kw');
    expect(elsewhere(follow, inEnglish)).toBeUndefined();
  });
});

describe('a page for staff', () => {
  it('is in English, whatever was chosen', () => {
    rememberLanguage('cy');
    expect(elsewhere(work, inEnglish)).toBeUndefined();
    expect(elsewhere(work, inWelsh)).toBe('/workspace/areas?name=leeds');
  });
});
