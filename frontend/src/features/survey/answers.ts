import type { components } from '@/generated/engagement';
import type { Question, Survey } from '@/lib/reads';
import { lengthOf } from '@/lib/text';
import { words } from './words';

export type Answer = components['schemas']['Answer'];

/**
 * What someone has put in at one question: the options selected (a scale's step is an option of its own number), and
 * the text written (a postcode district is text too).
 */
export interface Given {
  readonly options: readonly string[];
  readonly text: string;
}

export type Answers = Readonly<Record<string, Given>>;

export const SCALE_STEPS = [1, 2, 3, 4, 5] as const;

const NOTHING: Given = { options: [], text: '' };

const DISTRICT = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/u;
const WHOLE_POSTCODE = /^([A-Z]{1,2}[0-9][A-Z0-9]?)\s*[0-9][A-Z]{2}$/u;

export function givenAt(answers: Answers, question: Question): Given {
  return answers[question.id] ?? NOTHING;
}

export function withGiven(answers: Answers, question: Question, given: Given): Answers {
  return { ...answers, [question.id]: given };
}

export function isAnswered(given: Given): boolean {
  return given.options.length > 0 || given.text.trim() !== '';
}

/** What is wrong with an answer, in words for the person who gave it; undefined when nothing is. */
export function errorIn(question: Question, given: Given): string | undefined {
  if (!isAnswered(given)) {
    return question.required ? missing(question) : undefined;
  }
  if (question.kind === 'FREE_TEXT' && lengthOf(given.text.trim()) > mostOf(question)) {
    return words.errors.tooLong({ most: mostOf(question) });
  }
  if (question.kind === 'POSTCODE_DISTRICT' && !DISTRICT.test(district(given.text))) {
    return words.errors.districtShape;
  }
  return undefined;
}

function missing(question: Question): string {
  switch (question.kind) {
    case 'SINGLE_CHOICE':
      return words.errors.choose;
    case 'MULTIPLE_CHOICE':
      return words.errors.chooseSome;
    case 'SCALE':
      return words.errors.scale;
    case 'FREE_TEXT':
      return words.errors.text;
    case 'POSTCODE_DISTRICT':
      return words.errors.district;
  }
}

/** The first question that stands in the way of sending, counted from 1; undefined when all is well. */
export function firstInvalid(survey: Survey, answers: Answers): number | undefined {
  const index = survey.questions.findIndex(
    (question) => errorIn(question, givenAt(answers, question)) !== undefined,
  );
  return index === -1 ? undefined : index + 1;
}

/** The answer in words, as it is shown for checking; one entry a line. */
export function inWords(question: Question, given: Given): readonly string[] {
  if (!isAnswered(given)) {
    return [];
  }
  switch (question.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return question.options
        .filter((option) => given.options.includes(option.id))
        .map((option) => option.label);
    case 'SCALE':
      return given.options.map((step) => scaleLabel(question, Number(step)));
    case 'FREE_TEXT':
      return [given.text.trim()];
    case 'POSTCODE_DISTRICT':
      return [district(given.text)];
  }
}

export function scaleLabel(question: Question, step: number): string {
  const ends = question.scale;
  if (step === 1 && ends) {
    return words.question.scaleEnds({ value: 1, label: ends.lowLabel });
  }
  return step === 5 && ends ? words.question.scaleEnds({ value: 5, label: ends.highLabel }) : String(step);
}

/** The answers as the API takes them: questions left out are not in it. */
export function answersToSend(survey: Survey, answers: Answers): Answer[] {
  return survey.questions.flatMap((question) => {
    const given = givenAt(answers, question);
    return isAnswered(given) ? [toSend(question, given)] : [];
  });
}

function toSend(question: Question, given: Given): Answer {
  const questionId = question.id;
  switch (question.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return { questionId, optionIds: [...given.options] };
    case 'SCALE':
      return { questionId, scale: Number(given.options[0]) };
    case 'FREE_TEXT':
      return { questionId, text: given.text.trim() };
    case 'POSTCODE_DISTRICT':
      return { questionId, postcodeDistrict: district(given.text) };
  }
}

/** Upper case, and the first part only: who types a whole postcode should not tell us more than we asked for. */
function district(typed: string): string {
  const tidy = typed.trim().toUpperCase();
  return WHOLE_POSTCODE.exec(tidy)?.[1] ?? tidy;
}

function mostOf(question: Question): number {
  return question.maxLength ?? Number.POSITIVE_INFINITY;
}
