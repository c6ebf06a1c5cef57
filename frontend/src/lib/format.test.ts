import { describe, expect, it } from 'vitest';
import {
  daysAfter,
  endingAt,
  formatDate,
  formatEnd,
  formatHour,
  formatList,
  formatTime,
  humanise,
  instantOf,
  today,
} from './format';

describe('a date', () => {
  it('is written with the month in words, and stays on one line', () => {
    expect(formatDate('2026-03-09')).toBe('9\u00a0March\u00a02026');
  });

  it('is the day it is in London', () => {
    expect(formatDate('2026-06-30T23:30:00Z')).toBe('1\u00a0July\u00a02026');
    expect(today(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  });

  it('is counted on over the change of clocks', () => {
    expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30');
  });
});

describe('an end', () => {
  it('has the hour that it is in London', () => {
    expect(formatEnd('2026-03-09T17:00:00Z')).toBe('5pm on 9\u00a0March\u00a02026');
    expect(formatEnd('2026-07-09T16:00:00Z')).toBe('5pm on 9\u00a0July\u00a02026');
  });

  it('to the minute is said with the minute', () => {
    expect(formatTime('2026-07-09T16:09:00Z')).toBe('5:09pm');
  });

  it('at midnight is the end of the day before', () => {
    expect(formatEnd('2026-07-09T23:00:00Z')).toBe('11:59pm on 9\u00a0July\u00a02026');
    expect(endingAt('2026-01-01T00:00:00Z')).toEqual({ day: '2025-12-31', hour: 24 });
  });

  it('has hours as people say them', () => {
    expect([1, 11, 12, 13, 23, 24].map(formatHour)).toEqual([
      '1am',
      '11am',
      'midday',
      '1pm',
      '11pm',
      '11:59pm',
    ]);
  });

  it.each([
    ['2026-03-09', 17, '2026-03-09T17:00:00Z'],
    ['2026-07-09', 17, '2026-07-09T16:00:00Z'],
    ['2026-07-09', 24, '2026-07-09T23:00:00Z'],
    ['2025-12-31', 24, '2026-01-01T00:00:00Z'],
    // The clocks go forward at 1am, and back at 2am to 1am again.
    ['2026-03-29', 2, '2026-03-29T01:00:00Z'],
    ['2026-10-25', 1, '2026-10-25T01:00:00Z'],
    ['2026-10-25', 24, '2026-10-26T00:00:00Z'],
    ['2026-10-24', 24, '2026-10-24T23:00:00Z'],
  ])('on %s at %i is %s', (date, hour, instant) => {
    expect(instantOf(date, hour)).toBe(instant);
  });

  it.each(['2026-03-09T17:00:00Z', '2026-07-09T23:00:00Z', '2026-10-25T05:00:00Z'])(
    'is the same once it was shown in a form: %s',
    (instant) => {
      const { day, hour } = endingAt(instant);
      expect(instantOf(day, hour)).toBe(instant);
    },
  );
});

describe('words', () => {
  it('are made of codes', () => {
    expect(humanise('CO_PRODUCTION')).toBe('Co production');
    expect(humanise('SUB_ICB_LOCATION')).toBe('Sub ICB location');
  });

  it('that are there already stay as they are', () => {
    expect(humanise('Westmorland and Furness Council')).toBe('Westmorland and Furness Council');
  });

  it('are listed with an and', () => {
    expect(formatList(['a', 'b', 'c'])).toBe('a, b and c');
  });
});
