import type { ReactNode } from 'react';
import type { FormError } from '@/design/form';
import type { Question } from '@/lib/reads';
import type { NewQuestion, QuestionKind } from '../api';

export type QuestionOf<K extends QuestionKind> = Extract<Question, { readonly kind: K }>;

type Common = 'id' | 'kind' | 'text' | 'hint' | 'required';

/** What a kind adds to what every question has, as the API takes it. */
export type OwnOf<K extends QuestionKind> = Omit<Extract<NewQuestion, { readonly kind: K }>, Common>;

export interface EditorProps<Own> {
  readonly own: Own;
  /** The question's path among the fields. */
  readonly at: string;
  readonly errorOf: (field: string) => string | undefined;
  onChange(this: void, own: Own): void;
}

/** What the builder has to know of one kind of question, whose own part of a draft is an `Own`. */
export interface Kind<Asked extends Question, Own> {
  readonly empty: Own;
  of(question: Asked): Own;
  toSend(own: Own): OwnOf<Asked['kind']>;
  /** What is missing or wrong in question number n. */
  check(own: Own, at: string, number: number): FormError[];
  Editor(props: EditorProps<Own>): ReactNode;
  /** What else is told of it, one entry a line. */
  inWords(own: Own): readonly string[];
}

/** Any of them, to whom nothing else knows what its part of a draft is. */
export interface AnyKind {
  readonly empty: unknown;
  of(question: Question): unknown;
  toSend(own: unknown): object;
  check(own: unknown, at: string, number: number): FormError[];
  Editor(props: EditorProps<unknown>): ReactNode;
  inWords(own: unknown): readonly string[];
}
