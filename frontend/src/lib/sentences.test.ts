import { describe, expect, it } from 'vitest';
import { sentences } from './sentences';

const words = sentences({
  title: 'Areas',
  seat: { since: (name: string, count: number) => `${name}: ${String(count)} seats` },
});

describe('what is put into a sentence', () => {
  it('stands apart where its script runs from right to left', () => {
    expect(words.seat.since('جمعية الأمل', 2)).toBe('\u2068جمعية الأمل\u2069: 2 seats');
    expect(words.seat.since('אור', 2)).toBe('\u2068אור\u2069: 2 seats');
  });

  it('is as it was otherwise', () => {
    expect(words.seat.since('Cumann an Chúnaimh', 2)).toBe('Cumann an Chúnaimh: 2 seats');
    expect(words.title).toBe('Areas');
  });
});
