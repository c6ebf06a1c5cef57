import { describe, expect, it } from 'vitest';
import { daysAfter, formatDate, formatList, humanise, today } from './format';

describe('a date', () => {
  it('is written with the month in words', () => {
    expect(formatDate('2026-03-09')).toBe('9 March 2026');
  });

  it('is the day it is in London', () => {
    expect(formatDate('2026-06-30T23:30:00Z')).toBe('1 July 2026');
    expect(today(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  });

  it('is counted on over the change of clocks', () => {
    expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30');
  });
});

describe('words', () => {
  it('are made of codes', () => {
    expect(humanise('CO_PRODUCTION')).toBe('Co production');
  });

  it('that are there already stay as they are', () => {
    expect(humanise('Westmorland and Furness Council')).toBe('Westmorland and Furness Council');
  });

  it('are listed with an and', () => {
    expect(formatList(['a', 'b', 'c'])).toBe('a, b and c');
  });
});
