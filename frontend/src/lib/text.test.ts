import { expect, it } from 'vitest';
import { lengthOf } from './text';

it('counts an emoji as one character, as the API does', () => {
  expect(lengthOf('😀😀 Cúnamh')).toBe(9);
});
