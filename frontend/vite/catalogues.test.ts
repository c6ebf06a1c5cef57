import { describe, expect, it } from 'vitest';
import { catalogueIn, faultsIn, folders, hasItsTypes } from './catalogues.js';

describe('the catalogues', () => {
  it.each(folders())('are whole in every language, with the types of today: %s', (folder) => {
    expect(faultsIn(folder)).toEqual([]);
    expect(hasItsTypes(folder)).toBe(true);
  });

  it('are looked for in every part of the site', () => {
    expect(folders()).toContain('features/loop/receipt/words');
    expect(folders()).toContain('design/words');
    expect(catalogueIn('features/loop/receipt/words', 'cy')).toBeDefined();
  });
});
