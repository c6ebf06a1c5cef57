import { describe, expect, it } from 'vitest';
import type { Question } from '@/lib/reads';
import { formatDate } from '@/lib/format';
import { questions, survey } from '@/testing/data';
import { type Answers, answersToSend, errorIn, firstInvalid, inWords, withAnswer } from './answers';
import type { QuestionOf } from './kinds/kind';
import { words } from './words';

function questionOf<K extends Question['kind']>(kind: K): QuestionOf<K> {
  const question = questions.find((one): one is QuestionOf<K> => one.kind === kind);
  if (question === undefined) {
    throw new Error(`no ${kind} among the test's questions`);
  }
  return question;
}

describe('an answer', () => {
  it('may be left out where the question allows it', () => {
    expect(errorIn(questionOf('MULTIPLE_CHOICE'), undefined)).toBeUndefined();
  });

  it('must be there where the question demands it', () => {
    expect(errorIn(questionOf('SINGLE_CHOICE'), undefined)).toBe(words.errors.choose);
    expect(errorIn(questionOf('SCALE'), undefined)).toBe(words.errors.scale);
  });

  it('of spaces alone is no answer', () => {
    const demanded = { ...questionOf('FREE_TEXT'), required: true };
    expect(errorIn(demanded, '   ')).toBe(words.errors.text);
  });

  it('that is too long is refused', () => {
    const short = { ...questionOf('FREE_TEXT'), maxLength: 5 };
    expect(errorIn(short, '123456')).toBe(words.errors.tooLong({ most: 5 }));
    expect(errorIn(short, ' 12345 ')).toBeUndefined();
  });

  it('is measured in characters, of which an emoji is one', () => {
    const short = { ...questionOf('FREE_TEXT'), maxLength: 10 };
    expect(errorIn(short, '😀'.repeat(10))).toBeUndefined();
    expect(errorIn(short, '😀'.repeat(11))).toBe(words.errors.tooLong({ most: 10 }));
  });

  it.each(['LA1', 'bb10', 'W1A', ' pr1 '])('may be the postcode district %j', (typed) => {
    expect(errorIn(questionOf('POSTCODE_DISTRICT'), typed)).toBeUndefined();
  });

  it.each(['Lancaster', '1LA', 'LA1 4'])('may not be the postcode district %j', (typed) => {
    expect(errorIn(questionOf('POSTCODE_DISTRICT'), typed)).toBe(words.errors.districtShape);
  });
});

describe('a number', () => {
  const asked = questionOf('NUMBER');

  it.each(['0', '2.5', ' 100 ', '1,0', '12.50'])('may be %j', (typed) => {
    expect(errorIn(asked, typed)).toBeUndefined();
  });

  it.each(['ten', '1e2', '--1', '.', 'NaN', 'Infinity'])('may not be %j', (typed) => {
    expect(errorIn(asked, typed)).toBe(words.errors.number);
  });

  it('is within the limits of its question, and has no more digits', () => {
    expect(errorIn(asked, '100.5')).toBe(words.errors.numberRange({ least: '0', most: '100' }));
    expect(errorIn(asked, '\u22121')).toBe(words.errors.numberRange({ least: '0', most: '100' }));
    expect(errorIn(asked, '2.55')).toBe(words.errors.decimals({ most: 1 }));
    expect(errorIn({ ...asked, decimals: 0 }, '2.5')).toBe(words.errors.decimals({ most: 0 }));
  });

  it('has limits where its question sets none', () => {
    expect(errorIn({ ...asked, minimum: null, maximum: null }, '1000000001')).toBe(
      words.errors.numberRange({ least: '-1,000,000,000', most: '1,000,000,000' }),
    );
  });

  it('is sent as a number, and read as people write it', () => {
    const answers = withAnswer({}, { ...asked, maximum: null }, '1,200.5');
    expect(answersToSend(survey, answers)).toEqual({ [asked.id]: 1200.5 });
    expect(inWords(asked, answers[asked.id])).toEqual(['1,200.5']);
  });
});

describe('a date', () => {
  const asked = questionOf('DATE');

  it.each(['2026-02-30', '26-03-09', '2026--09', '2026-13-01', '-03-09'])('may not be %j', (typed) => {
    expect(errorIn(asked, typed)).toBe(words.errors.realDate);
  });

  it('is within the limits of its question, or what the service takes', () => {
    expect(errorIn(asked, '2026-12-31')).toBeUndefined();
    const range = words.errors.dateRange({
      first: formatDate('1900-01-01'),
      last: formatDate('2026-12-31'),
    });
    expect(errorIn(asked, '2027-01-01')).toBe(range);
    expect(errorIn(asked, '1899-12-31')).toBe(range);
  });

  it('is sent as it is written everywhere, and read in words', () => {
    const answers = withAnswer({}, asked, '2026-03-09');
    expect(answersToSend(survey, answers)).toEqual({ [asked.id]: '2026-03-09' });
    expect(inWords(asked, answers[asked.id])).toEqual([formatDate('2026-03-09')]);
  });
});

describe('a survey', () => {
  it('is valid once every demanded question has an answer', () => {
    expect(firstInvalid(survey, {})).toBe(1);
    const first = withAnswer({}, questionOf('SINGLE_CHOICE'), 'a');
    expect(firstInvalid(survey, first)).toBe(3);
    expect(firstInvalid(survey, withAnswer(first, questionOf('SCALE'), 4))).toBeUndefined();
  });

  it('sends what was answered and nothing else', () => {
    const answers: Answers = [
      [questionOf('SINGLE_CHOICE'), 'a'] as const,
      [questionOf('SCALE'), 4] as const,
      [questionOf('FREE_TEXT'), '  A bus before 11. '] as const,
    ].reduce<Answers>((all, [question, answer]) => withAnswer(all, question, answer), {});
    expect(answersToSend(survey, answers)).toEqual({
      [questionOf('SINGLE_CHOICE').id]: 'a',
      [questionOf('SCALE').id]: 4,
      [questionOf('FREE_TEXT').id]: 'A bus before 11.',
    });
  });

  it('sends the first part of a postcode even when all of it was typed', () => {
    const question = questionOf('POSTCODE_DISTRICT');
    const answers = withAnswer({}, question, 'la1 4xx');
    expect(answersToSend(survey, answers)).toEqual({ [question.id]: 'LA1' });
    expect(inWords(question, answers[question.id])).toEqual(['LA1']);
  });
});
