import { kindOf } from './kinds';
import type { FieldProps } from './kinds/kind';

/** The control for a question, as its kind has it. */
export function QuestionField(props: FieldProps) {
  return kindOf(props.question).Field(props);
}
