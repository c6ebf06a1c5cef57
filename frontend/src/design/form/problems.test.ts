import { describe, expect, it } from 'vitest';
import { problemFrom, unreachable } from '@/lib/problem';
import { words } from '../words';
import { actErrors, formErrors } from './problems';

const { problems } = words;

function textOf([error]: readonly { readonly message: string }[]): string {
  return error?.message ?? '';
}

describe('an error inside a rich text', () => {
  it('leads to the field that the text is written in', () => {
    document.body.innerHTML = '<div id="text"></div>';
    const refused = (field: string) =>
      problemFrom(400, { errors: [{ field, code: 'misplaced', params: {}, message: 'Delete it' }] });

    expect(formErrors(refused('text.content[2].content[0]'))).toEqual([
      { field: 'text', message: 'Delete it' },
    ]);
    expect(formErrors(refused('else.content[2]'))).toEqual([{ message: 'Delete it' }]);
  });
});

describe('what went wrong', () => {
  it.each([
    ['out of reach', unreachable(new TypeError('failed')), problems.unreachable],
    ['too often', problemFrom(429, {}), problems.tooMany],
    ['broken', problemFrom(500, {}), problems.unexpected],
    ['forged', problemFrom(403, { type: '/problems/forged-request' }), problems.forged],
  ])('says that typing is kept in a form, and nothing of it elsewhere: %s', (_, problem, text) => {
    expect(textOf(formErrors(problem))).toBe(`${text} ${problems.kept}`);
    expect(textOf(actErrors(problem))).toBe(text);
  });

  it('tells the reference last', () => {
    const problem = problemFrom(500, { requestId: 'req-7' });
    expect(textOf(formErrors(problem))).toMatch(/What you typed is kept\. .+ req-7$/u);
    expect(textOf(actErrors(problem))).toMatch(/^(?!.*typed).+ req-7$/u);
  });

  it('keeps roles and forgeries apart', () => {
    expect(textOf(formErrors(problemFrom(403, { type: '/problems/forbidden' })))).toBe(problems.forbidden);
  });

  it('is told in the words of the site, in the service’s where its code is newer, and in general where none came', () => {
    const refused = (words: (refusal: unknown) => string | null | undefined) =>
      problemFrom(400, {
        errors: [{ field: 'name', code: 'some-code', params: {}, message: 'as the service says it' }],
      }).saying(words);
    expect(textOf(formErrors(refused(() => 'as the site says it')))).toBe('as the site says it');
    expect(textOf(formErrors(refused(() => undefined)))).toBe('as the service says it');
    expect(textOf(formErrors(refused(() => null)))).toBe(problems.unworded);

    const conflict = problemFrom(409, { code: 'some-code', detail: 'as the service says it' });
    expect(textOf(actErrors(conflict.saying(() => 'as the site says it')))).toBe('as the site says it');
    expect(textOf(actErrors(conflict.saying(() => null)))).toBe(problems.unworded);
  });
});
