import { describe, expect, it } from 'vitest';
import { need, priority, publicNeed } from '@/testing/strategyData';
import { stateOfNeed, stateOfPriority } from './published';

describe('how a draft stands to what everyone reads', () => {
  it('is a draft while nothing is published', () => {
    expect(stateOfNeed(need)).toBe('draft');
    expect(stateOfPriority(priority)).toBe('draft');
  });

  it('is public while it says what was published', () => {
    expect(stateOfNeed(publicNeed(need.statement))).toBe('public');
  });

  it('is changed by another word, and by another reason alone', () => {
    expect(stateOfNeed(publicNeed('Other words'))).toBe('changed');
    const reasons = need.themes.map((theme) => ({ ...theme, because: 'Another reason than before' }));
    expect(stateOfNeed({ ...publicNeed(need.statement), themes: reasons })).toBe('changed');
  });

  it('is not changed by another name of what it rests on', () => {
    const renamed = need.themes.map((theme) => ({ ...theme, title: 'Renamed' }));
    expect(stateOfNeed({ ...publicNeed(need.statement), themes: renamed })).toBe('public');
  });
});
