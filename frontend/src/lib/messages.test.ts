import { describe, expect, it } from 'vitest';
import { isolated } from './isolated';
import { put } from './messages';

describe('what is put into a sentence', () => {
  it('stands apart where its script runs from right to left', () => {
    expect(put('جمعية الأمل')).toBe('\u2068جمعية الأمل\u2069');
    expect(put('אור')).toBe('\u2068אור\u2069');
  });

  it('is as it was otherwise', () => {
    expect(put('Cumann an Chúnaimh')).toBe('Cumann an Chúnaimh');
    expect(put(2026)).toBe('2026');
  });

  it('stands apart from a sentence that runs from right to left itself', () => {
    expect(isolated('Age UK Lancashire', 'rtl')).toBe('\u2068Age UK Lancashire\u2069');
  });
});
