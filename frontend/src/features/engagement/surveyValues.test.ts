import { describe, expect, it } from 'vitest';
import { survey } from '@/testing/data';
import { words } from './words';
import { checkSurvey, moved, newQuestion, surveyChangeOf, surveyValuesOf } from './surveyValues';

describe('the survey builder', () => {
  it('sends a saved survey back as it was', () => {
    const sent = surveyChangeOf(surveyValuesOf(survey));
    expect(sent.questions).toEqual(survey.questions);
  });

  it('finds everything that is missing, question by question', () => {
    const values = {
      title: ' ',
      introduction: '',
      questions: [newQuestion('SINGLE_CHOICE'), newQuestion('SCALE')],
    };
    const { errors } = words.survey;
    expect(checkSurvey(values).map((error) => error.message)).toEqual([
      errors.title,
      errors.text({ number: 1 }),
      errors.option({ number: 1, option: 1 }),
      errors.option({ number: 1, option: 2 }),
      errors.text({ number: 2 }),
      errors.low({ number: 2 }),
      errors.high({ number: 2 }),
    ]);
  });

  it('names a field as the API does', () => {
    const values = { title: 'A', introduction: '', questions: [newQuestion('SINGLE_CHOICE')] };
    expect(checkSurvey(values).map((error) => error.field)).toContain('questions[0].options[1].label');
  });

  it('wants at least one question', () => {
    expect(checkSurvey({ title: 'A', introduction: '', questions: [] })).toEqual([
      { field: 'add', message: words.survey.errors.none },
    ]);
  });

  it('moves questions, but not past the ends', () => {
    const questions = [newQuestion('SCALE'), newQuestion('FREE_TEXT')];
    expect(moved(questions, 0, 1)).toEqual([questions[1], questions[0]]);
    expect(moved(questions, 1, 2)).toBe(questions);
  });
});
