import { describe, expect, it } from 'vitest';
import { paragraph } from '@/testing/strategyData';
import { linesOf } from './inWords';

describe('a value of the audit', () => {
  it('is the words alone where it is rich text', () => {
    expect(linesOf(JSON.stringify(paragraph('By 2029')))).toEqual(['By 2029']);
  });
});
