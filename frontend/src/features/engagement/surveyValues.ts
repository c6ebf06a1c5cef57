import type { ComparedPart, FormError } from '@/design/form';
import type { Question, Survey } from '@/lib/reads';
import type { NewQuestion, QuestionKind, SurveyChange } from './api';
import { words } from './words';

export interface OptionDraft {
  /** Kept from save to save; undefined until the first. */
  readonly id: string | null;
  readonly label: string;
}

/** A question while it is being built; what its kind does not need stays empty. */
export interface QuestionDraft {
  /** Tells questions apart on the page, before they have an id. */
  readonly key: string;
  readonly id: string | null;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly hint: string;
  readonly required: boolean;
  readonly options: readonly OptionDraft[];
  readonly lowLabel: string;
  readonly highLabel: string;
  readonly maxLength: string;
}

export interface SurveyValues {
  title: string;
  introduction: string;
  questions: readonly QuestionDraft[];
}

const EMPTY_OPTION: OptionDraft = { id: null, label: '' };
const USUAL_LENGTH = '2000';
const LONGEST = 10_000;

export function hasOptions(kind: QuestionKind): boolean {
  return kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_CHOICE';
}

export function newQuestion(kind: QuestionKind): QuestionDraft {
  return {
    key: crypto.randomUUID(),
    id: null,
    kind,
    text: '',
    hint: '',
    required: false,
    options: hasOptions(kind) ? [EMPTY_OPTION, EMPTY_OPTION] : [],
    lowLabel: '',
    highLabel: '',
    maxLength: kind === 'FREE_TEXT' ? USUAL_LENGTH : '',
  };
}

export function withOption(question: QuestionDraft): QuestionDraft {
  return { ...question, options: [...question.options, EMPTY_OPTION] };
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
    options: question.options,
    lowLabel: question.scale?.lowLabel ?? '',
    highLabel: question.scale?.highLabel ?? '',
    maxLength: question.maxLength ? String(question.maxLength) : '',
  };
}

export function surveyChangeOf(values: SurveyValues): SurveyChange {
  return {
    title: values.title.trim(),
    introduction: values.introduction.trim() === '' ? null : values.introduction.trim(),
    questions: values.questions.map(toSend),
  };
}

function toSend(question: QuestionDraft): NewQuestion {
  const { id, kind, required } = question;
  return {
    id,
    kind,
    text: question.text.trim(),
    hint: question.hint.trim() === '' ? null : question.hint.trim(),
    required,
    ...(hasOptions(kind)
      ? { options: question.options.map((option) => ({ id: option.id, label: option.label.trim() })) }
      : {}),
    ...(kind === 'SCALE'
      ? { scale: { lowLabel: question.lowLabel.trim(), highLabel: question.highLabel.trim() } }
      : {}),
    ...(kind === 'FREE_TEXT' && question.maxLength !== '' ? { maxLength: Number(question.maxLength) } : {}),
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
  const { errors } = words.survey;
  const at = `questions[${String(index)}]`;
  const number = index + 1;
  const found: FormError[] = [];
  if (question.text.trim() === '') {
    found.push({ field: `${at}.text`, message: errors.text({ number }) });
  }
  if (hasOptions(question.kind)) {
    question.options.forEach((option, place) => {
      if (option.label.trim() === '') {
        found.push({
          field: `${at}.options[${String(place)}].label`,
          message: errors.option({ number, option: place + 1 }),
        });
      }
    });
    if (question.options.length < 2) {
      found.push({ field: `${at}.text`, message: errors.options({ number }) });
    }
  }
  if (question.kind === 'SCALE' && question.lowLabel.trim() === '') {
    found.push({ field: `${at}.scale.lowLabel`, message: errors.low({ number }) });
  }
  if (question.kind === 'SCALE' && question.highLabel.trim() === '') {
    found.push({ field: `${at}.scale.highLabel`, message: errors.high({ number }) });
  }
  if (question.kind === 'FREE_TEXT' && question.maxLength !== '' && !isLength(question.maxLength)) {
    found.push({ field: `${at}.maxLength`, message: errors.maxLength({ number }) });
  }
  return found;
}

function isLength(typed: string): boolean {
  return /^\d+$/u.test(typed) && Number(typed) >= 1 && Number(typed) <= LONGEST;
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
  const options = question.options.map((option) => `\n   – ${option.label}`).join('');
  return `${String(index + 1)}. ${question.text} (${words.survey.kinds[question.kind]})${options}`;
}
