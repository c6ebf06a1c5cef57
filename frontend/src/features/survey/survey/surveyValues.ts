import type { ComparedPart, FormError } from '@/design/form';
import type { Question, Survey } from '@/lib/reads';
import type { NewQuestion, QuestionKind, SurveyInput } from './api';
import { kindOf } from './kinds';
import { words } from './words';

/** A question while it is being built. */
export interface QuestionDraft {
  /** Tells questions apart on the page, before they have an id. */
  readonly key: string;
  readonly id: string | null;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly hint: string;
  readonly required: boolean;
  /** What its kind adds, which nothing but the kind looks into. */
  readonly own: unknown;
}

export interface SurveyValues {
  title: string;
  introduction: string;
  questions: readonly QuestionDraft[];
}

export function newQuestion(kind: QuestionKind): QuestionDraft {
  return {
    key: crypto.randomUUID(),
    id: null,
    kind,
    text: '',
    hint: '',
    required: false,
    own: kindOf(kind).empty,
  };
}

export function surveyValuesOf(survey: Survey): SurveyValues {
  return {
    title: survey.title,
    introduction: survey.introduction ?? '',
    questions: survey.questions.map(draftOf),
  };
}

function draftOf(question: Question): QuestionDraft {
  return {
    key: question.id,
    id: question.id,
    kind: question.kind,
    text: question.text,
    hint: question.hint ?? '',
    required: question.required,
    own: kindOf(question.kind).of(question),
  };
}

export function surveyInputOf(engagementId: string, values: SurveyValues): SurveyInput {
  return {
    engagementId,
    title: values.title.trim(),
    introduction: values.introduction.trim() === '' ? null : values.introduction.trim(),
    questions: values.questions.map(toSend),
  };
}

function toSend({ id, kind, text, hint, required, own }: QuestionDraft): NewQuestion {
  return {
    id,
    kind,
    text: text.trim(),
    hint: hint.trim() === '' ? null : hint.trim(),
    required,
    ...kindOf(kind).toSend(own),
  };
}

/** Another order of the questions; a move past either end leaves them as they are. */
export function moved(
  questions: readonly QuestionDraft[],
  from: number,
  to: number,
): readonly QuestionDraft[] {
  const question = questions[from];
  if (question === undefined || to < 0 || to >= questions.length) {
    return questions;
  }
  return questions.toSpliced(from, 1).toSpliced(to, 0, question);
}

export function checkSurvey(values: SurveyValues): FormError[] {
  return [
    ...(values.title.trim() === '' ? [{ field: 'title', message: words.survey.errors.title }] : []),
    ...(values.questions.length === 0 ? [{ field: 'add', message: words.survey.errors.none }] : []),
    ...values.questions.flatMap(checkQuestion),
  ];
}

function checkQuestion(question: QuestionDraft, index: number): FormError[] {
  const at = `questions[${String(index)}]`;
  const number = index + 1;
  return [
    ...(question.text.trim() === ''
      ? [{ field: `${at}.text`, message: words.survey.errors.text({ number }) }]
      : []),
    ...kindOf(question.kind).check(question.own, at, number),
  ];
}

export function surveyInWords(values: SurveyValues): ComparedPart[] {
  const text = words.survey.compare;
  return [
    { label: text.title, value: values.title },
    { label: text.introduction, value: values.introduction },
    {
      label: text.questions,
      value: values.questions.map((question, index) => questionInWords(question, index)).join('\n'),
    },
  ];
}

function questionInWords(question: QuestionDraft, index: number): string {
  const more = kindOf(question.kind)
    .inWords(question.own)
    .map((line) => `\n   ${line}`)
    .join('');
  return `${String(index + 1)}. ${question.text} (${words.survey.kinds[question.kind]})${more}`;
}
