import type { ReactNode } from 'react';
import { Written } from '@/design/Written';
import type { Question } from '@/lib/reads';
import { words } from '../words';

/** An answer: the JSON value that is natural to its kind, as the API takes it, or what is typed of one so far. */
export type Answer = string | number | readonly string[];

export type QuestionOf<K extends Question['kind']> = Extract<Question, { readonly kind: K }>;

export interface FieldProps<Q extends Question = Question> {
  readonly question: Q;
  /** Undefined until something was put in. */
  readonly answer: Answer | undefined;
  readonly error: string | undefined;
  readonly onChange: (answer: Answer) => void;
}

/** What the form has to know of one kind of question. An answer of nothing but spaces never comes here. */
export interface Kind<Q extends Question = Question> {
  /** The control; its label is the page's heading. */
  Field(props: FieldProps<Q>): ReactNode;
  /** What to tell someone who must answer and did not. */
  missing(): string;
  /** What is wrong with an answer, in words for the person who gave it; undefined when nothing is. */
  error(question: Q, answer: Answer): string | undefined;
  /** Answers are chosen from the words of who asked; otherwise they are the person's own. */
  readonly asAsked?: boolean;
  /** As it is shown for checking; one entry a line. */
  inWords(question: Q, answer: Answer): readonly string[];
  toSend(question: Q, answer: Answer): Answer;
}

export function textOf(answer: Answer | undefined): string {
  return typeof answer === 'string' ? answer : '';
}

export function listOf(answer: Answer | undefined): readonly string[] {
  return typeof answer === 'object' ? answer : [];
}

export function isAnswered(answer: Answer | undefined): answer is Answer {
  if (typeof answer === 'object') {
    return answer.length > 0;
  }
  return typeof answer === 'string' ? answer.trim() !== '' : answer !== undefined;
}

/** What the controls of all kinds have in common. */
export function fieldOf({ question, error }: FieldProps, ours?: string) {
  const asked = question.hint ?? '';
  const added = [ours ?? '', question.required ? '' : words.question.optional].filter((part) => part !== '');
  return {
    path: 'answer',
    label: <Written>{question.text}</Written>,
    hint:
      asked === '' && added.length === 0 ? undefined : (
        <>
          {asked !== '' && <Written>{asked}</Written>}
          {asked !== '' && added.length > 0 && ' '}
          {added.join(' ')}
        </>
      ),
    error,
    asHeading: true,
  } as const;
}

export function choicesOf(question: QuestionOf<'SINGLE_CHOICE' | 'MULTIPLE_CHOICE'>) {
  return question.options.map((option) => ({ value: option.id, label: <Written>{option.label}</Written> }));
}
