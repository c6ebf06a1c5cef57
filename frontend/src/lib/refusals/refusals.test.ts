import { describe, expect, it, vi } from 'vitest';
import { formatDate, formatEnd } from '../format';
import { problemFrom } from '../problem';
import { worded } from './refusals';

async function said(code: string, params = {}) {
  const refused = problemFrom(400, {
    errors: [{ field: 'name', code, params, message: 'as the service says it' }],
  });
  return (await worded(refused)).errors[0]?.said;
}

describe('a refusal', () => {
  it('is told in the words of the site, with what the service counted', async () => {
    expect(await said('too-long', { max: 5000 })).toBe('This must be 5,000 characters or fewer');
    expect(await said('required')).toBe('This must be filled in');
    expect((await worded(problemFrom(409, { code: 'survey-changed' }))).said).toMatch(
      /^The questions have changed/u,
    );
  });

  it('has words also where only staff meet it', async () => {
    expect(await said('below-itself')).toBe('A partnership cannot be a part of itself');
  });

  it('says a day and an hour as people say them', async () => {
    expect(await said('date-out-of-range', { min: '2024-01-01', max: '2026-12-31' })).toBe(
      `Enter a date from ${formatDate('2024-01-01')} to ${formatDate('2026-12-31')}`,
    );
    expect(await said('not-later', { closes: '2026-12-01T17:00:00Z' })).toContain(
      formatEnd('2026-12-01T17:00:00Z'),
    );
  });

  it('has no words here where its code is newer than the site', async () => {
    expect(await said('never-heard-of')).toBeUndefined();
    expect(await said('toString')).toBeUndefined();
  });

  it('is told in general where the words did not come', async () => {
    vi.doMock('./words', () => {
      throw new Error('offline');
    });
    expect(await said('required')).toBeNull();
    vi.doUnmock('./words');
  });
});
