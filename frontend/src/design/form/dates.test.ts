import { describe, expect, it } from 'vitest';
import { isDate, joinDate, splitDate } from './dates';

describe('the three boxes of a date', () => {
  it('make an ISO date', () => {
    expect(joinDate({ day: '9', month: '3', year: '2026' })).toBe('2026-03-09');
  });

  it('lose nothing while they are being filled in', () => {
    const half = joinDate({ day: '9', month: '', year: '' });
    expect(isDate(half)).toBe(false);
    expect(splitDate(half)).toEqual({ day: '9', month: '', year: '' });
  });

  it('that are empty are no date at all', () => {
    expect(joinDate({ day: '', month: ' ', year: '' })).toBe('');
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', ''])('do not take %j for a date', (value) => {
    expect(isDate(value)).toBe(false);
  });
});
