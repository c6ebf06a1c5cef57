import { describe, expect, it } from 'vitest';
import { problemFrom, unreachable } from './problem';

describe('a problem', () => {
  it('carries what the API said', () => {
    const problem = problemFrom(400, {
      type: 'https://localhost:8443/problems/invalid-request',
      title: 'Invalid request',
      code: 'invalid-request',
      params: { count: 1, nested: {} },
      requestId: 'req-1',
      errors: [{ field: 'name', code: 'too-long', params: { max: 200 }, message: 'is too long' }],
    });
    expect(problem.slug).toBe('invalid-request');
    expect(problem.requestId).toBe('req-1');
    expect(problem.code).toBe('invalid-request');
    expect(problem.params).toEqual({ count: 1 });
    expect(problem.errors).toEqual([
      { field: 'name', code: 'too-long', params: { max: 200 }, message: 'is too long' },
    ]);
  });

  it('is made of an answer that is no problem document', () => {
    const problem = problemFrom(502, '<html>Bad gateway</html>', 'req-2');
    expect(problem.errors).toEqual([]);
    expect(problem.requestId).toBe('req-2');
    expect(problem.outcomeUnknown).toBe(true);
  });

  it('leaves out field errors of a shape that we do not know', () => {
    expect(problemFrom(400, { errors: ['name', { field: 'a' }] }).errors).toEqual([]);
  });

  it.each([401, 499])('of status %i means that the session has run out', (status) => {
    expect(problemFrom(status, undefined).signedOut).toBe(true);
  });

  it('without an answer leaves open whether the request was carried out', () => {
    const problem = unreachable(new TypeError('failed'));
    expect(problem.unreachable).toBe(true);
    expect(problem.outcomeUnknown).toBe(true);
  });
});
