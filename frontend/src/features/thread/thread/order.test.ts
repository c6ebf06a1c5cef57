import { describe, expect, it } from 'vitest';
import { thread } from '@/testing/strategyData';
import { stepsOf } from './order';

describe('a thread', () => {
  it('is read from what was asked to what is done', () => {
    const reversed = { ...thread, nodes: [...thread.nodes].reverse() };
    expect(stepsOf(reversed).map((step) => step.kind)).toEqual([
      'ENGAGEMENT',
      'THEME',
      'NEED',
      'PRIORITY',
      'SECTION',
      'STRATEGY',
    ]);
  });

  it('tells of each step what led to it and why', () => {
    const need = stepsOf(thread).find((step) => step.kind === 'NEED');
    expect(need?.causes.map((cause) => [cause.node.kind, cause.because])).toEqual([
      ['THEME', 'Most people who wrote said that they start again each time.'],
    ]);
  });

  it('leaves out a link whose other end is not public', () => {
    const without = { ...thread, nodes: thread.nodes.filter((node) => node.kind !== 'THEME') };
    expect(stepsOf(without).find((step) => step.kind === 'NEED')?.causes).toEqual([]);
  });
});
