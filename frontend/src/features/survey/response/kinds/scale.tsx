import { Radios } from '@/design/form';
import { words } from '../words';
import { fieldOf, type Kind, type QuestionOf } from './kind';

type Scale = QuestionOf<'SCALE'>;

const STEPS = [1, 2, 3, 4, 5] as const;

export const scale: Kind<Scale> = {
  Field: (props) => (
    <Radios
      {...fieldOf(props)}
      choices={STEPS.map((step) => ({ value: String(step), label: labelOf(props.question, step) }))}
      value={String(props.answer ?? '')}
      onChange={(step) => {
        props.onChange(Number(step));
      }}
    />
  ),
  missing: () => words.errors.scale,
  error: () => undefined,
  inWords: (question, answer) => [labelOf(question, Number(answer))],
  toSend: (_, answer) => answer,
};

function labelOf({ scale: ends }: Scale, step: number): string {
  if (step === 1) {
    return words.question.scaleEnds({ value: 1, label: ends.lowLabel });
  }
  return step === 5 ? words.question.scaleEnds({ value: 5, label: ends.highLabel }) : String(step);
}
