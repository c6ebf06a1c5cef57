import { describe, expect, it } from 'vitest';
import type { Question } from '@/lib/reads';
import { questions, survey } from '@/testing/data';
import { answersToSend, type Answers, errorIn, firstInvalid, givenAt, inWords, withGiven } from './answers';
import { words } from './words';

function questionOf(kind: Question['kind']): Question {
  const question = questions.find((one) => one.kind === kind);
  if (question === undefined) {
    throw new Error(`no ${kind} among the test's questions`);
  }
  return question;
}

const chosen = (...options: string[]) => ({ options, text: '' });
const written = (text: string) => ({ options: [], text });

describe('an answer', () => {
  it('may be left out where the question allows it', () => {
    expect(errorIn(questionOf('MULTIPLE_CHOICE'), chosen())).toBeUndefined();
  });

  it('must be there where the question demands it', () => {
    expect(errorIn(questionOf('SINGLE_CHOICE'), chosen())).toBe(words.errors.choose);
    expect(errorIn(questionOf('SCALE'), chosen())).toBe(words.errors.scale);
  });

  it('of spaces alone is no answer', () => {
    const demanded = { ...questionOf('FREE_TEXT'), required: true };
    expect(errorIn(demanded, written('   '))).toBe(words.errors.text);
  });

  it('that is too long is refused', () => {
    const short = { ...questionOf('FREE_TEXT'), maxLength: 5 };
    expect(errorIn(short, written('123456'))).toBe(words.errors.tooLong({ most: 5 }));
    expect(errorIn(short, written(' 12345 '))).toBeUndefined();
  });

  it('is measured in characters, of which an emoji is one', () => {
    const short = { ...questionOf('FREE_TEXT'), maxLength: 10 };
    expect(errorIn(short, written('😀'.repeat(10)))).toBeUndefined();
    expect(errorIn(short, written('😀'.repeat(11)))).toBe(words.errors.tooLong({ most: 10 }));
  });

  it.each(['LA1', 'bb10', 'W1A', ' pr1 '])('may be the postcode district %j', (typed) => {
    expect(errorIn(questionOf('POSTCODE_DISTRICT'), written(typed))).toBeUndefined();
  });

  it.each(['Lancaster', '1LA', 'LA1 4'])('may not be the postcode district %j', (typed) => {
    expect(errorIn(questionOf('POSTCODE_DISTRICT'), written(typed))).toBe(words.errors.districtShape);
  });
});

describe('a survey', () => {
  it('is valid once every demanded question has an answer', () => {
    expect(firstInvalid(survey, {})).toBe(1);
    const first = withGiven({}, questionOf('SINGLE_CHOICE'), chosen('a'));
    expect(firstInvalid(survey, first)).toBe(3);
    expect(firstInvalid(survey, withGiven(first, questionOf('SCALE'), chosen('4')))).toBeUndefined();
  });

  it('sends what was answered and nothing else', () => {
    const answers: Answers = [
      [questionOf('SINGLE_CHOICE'), chosen('a')] as const,
      [questionOf('SCALE'), chosen('4')] as const,
      [questionOf('FREE_TEXT'), written('  A bus before 11. ')] as const,
    ].reduce<Answers>((all, [question, given]) => withGiven(all, question, given), {});
    expect(answersToSend(survey, answers)).toEqual([
      { questionId: questionOf('SINGLE_CHOICE').id, optionIds: ['a'] },
      { questionId: questionOf('SCALE').id, scale: 4 },
      { questionId: questionOf('FREE_TEXT').id, text: 'A bus before 11.' },
    ]);
  });

  it('sends the first part of a postcode even when all of it was typed', () => {
    const question = questionOf('POSTCODE_DISTRICT');
    const answers = withGiven({}, question, written('la1 4xx'));
    expect(answersToSend(survey, answers)).toEqual([{ questionId: question.id, postcodeDistrict: 'LA1' }]);
    expect(inWords(question, givenAt(answers, question))).toEqual(['LA1']);
  });
});
