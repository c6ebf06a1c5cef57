import type { Question, Survey } from '@/lib/reads';
import { type Answer, isAnswered, kindOf } from './kinds';

/** Answers by the id of their question, as far as someone has come. */
export type Answers = Readonly<Record<string, Answer>>;

export function withAnswer(answers: Answers, question: Question, answer: Answer): Answers {
  return { ...answers, [question.id]: answer };
}

/** What is wrong with an answer, in words for the person who gave it; undefined when nothing is. */
export function errorIn(question: Question, answer: Answer | undefined): string | undefined {
  const kind = kindOf(question);
  if (!isAnswered(answer)) {
    return question.required ? kind.missing() : undefined;
  }
  return kind.error(question, answer);
}

/** The first question that stands in the way of sending, counted from 1; undefined when all is well. */
export function firstInvalid(survey: Survey, answers: Answers): number | undefined {
  const index = survey.questions.findIndex(
    (question) => errorIn(question, answers[question.id]) !== undefined,
  );
  return index === -1 ? undefined : index + 1;
}

/** The answer in words, as it is shown for checking; one entry a line. */
export function inWords(question: Question, answer: Answer | undefined): readonly string[] {
  return isAnswered(answer) ? kindOf(question).inWords(question, answer) : [];
}

/** The answers as the API takes them: questions passed over are not in it. */
export function answersToSend(survey: Survey, answers: Answers): Record<string, Answer> {
  return Object.fromEntries(
    survey.questions.flatMap((question) => {
      const answer = answers[question.id];
      return isAnswered(answer) ? [[question.id, kindOf(question).toSend(question, answer)]] : [];
    }),
  );
}
