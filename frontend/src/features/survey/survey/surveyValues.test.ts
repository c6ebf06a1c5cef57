import { describe, expect, it } from 'vitest';
import { survey } from '@/testing/data';
import { words } from './words';
import { checkSurvey, moved, newQuestion, surveyInputOf, surveyValuesOf } from './surveyValues';

function fieldsOf(kind: 'NUMBER' | 'DATE', own: object) {
  const question = newQuestion(kind);
  const asked = { ...question, text: 'How many?', own: { ...(question.own as object), ...own } };
  return checkSurvey({ title: 'A', introduction: '', questions: [asked] }).map((error) => error.field);
}

describe('the survey builder', () => {
  it('sends a saved survey back as it was', () => {
    const sent = surveyInputOf(survey.engagementId, surveyValuesOf(survey));
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

  it.each([
    [{ minimum: '5', maximum: '5' }, 'maximum'],
    [{ decimals: '5' }, 'decimals'],
    [{ minimum: '1.5' }, 'minimum'],
    [{ maximum: '1e99' }, 'maximum'],
    [{ bands: '18, x' }, 'bands'],
    [{ bands: '65, 18' }, 'bands'],
    [{ bands: '18, 18' }, 'bands'],
    [{ minimum: '18', bands: '18, 65' }, 'bands'],
    [{ maximum: '64', bands: '18, 65' }, 'bands'],
    [{ bands: '-1000000000' }, 'bands'],
  ])('does not ask for a number with %j', (own, member) => {
    expect(fieldsOf('NUMBER', own)).toEqual([`questions[0].${member}`]);
  });

  it.each([
    [{ earliest: '2026-02-30' }, 'earliest'],
    [{ latest: '9999-12-31' }, 'latest'],
    [{ earliest: '2026-01-01', latest: '2026-01-01' }, 'latest'],
    [{ bands: [''] }, 'bands[0]'],
    [{ bands: ['2026-01-01', '2025-01-01'] }, 'bands[1]'],
    [{ earliest: '2026-01-01', bands: ['2026-01-01'] }, 'bands[0]'],
    [{ latest: '2025-12-31', bands: ['2026-01-01'] }, 'bands[0]'],
  ])('does not ask for a date with %j', (own, member) => {
    expect(fieldsOf('DATE', own)).toEqual([`questions[0].${member}`]);
  });

  it('asks for any number, in groups if it says so', () => {
    expect(fieldsOf('NUMBER', {})).toEqual([]);
    expect(fieldsOf('NUMBER', { minimum: '0', maximum: '120', bands: '18, 65' })).toEqual([]);
    expect(fieldsOf('DATE', { bands: ['2025-01-01', '2026-01-01'] })).toEqual([]);
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
