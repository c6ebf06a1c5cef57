import { describe, expect, it } from 'vitest';
import { formatDate } from '@/lib/format';
import { refusalInWords } from './refusals';

describe('a refusal', () => {
  it('is told in the words of the site, with what the service counted', () => {
    expect(refusalInWords({ code: 'too-long', params: { max: 5000 } })).toBe(
      'This must be 5,000 characters or fewer',
    );
    expect(refusalInWords({ code: 'required', params: {} })).toBe('This must be filled in');
  });

  it('says a day as people say it', () => {
    expect(
      refusalInWords({ code: 'date-out-of-range', params: { min: '2024-01-01', max: '2026-12-31' } }),
    ).toBe(`Enter a date from ${formatDate('2024-01-01')} to ${formatDate('2026-12-31')}`);
  });

  it('has no words here where its code is not known, or came without what its words need', () => {
    expect(refusalInWords({ code: 'contradicts-role', params: {} })).toBeUndefined();
    expect(refusalInWords({ code: 'too-long', params: {} })).toBeUndefined();
    expect(refusalInWords({ code: 'toString', params: {} })).toBeUndefined();
    expect(refusalInWords({ code: undefined, params: {} })).toBeUndefined();
  });
});
