import { Radios } from '@/design/form';
import { SaidOf } from '@/design/Written';
import { words } from '../words';
import { fieldOf, type Kind, type QuestionOf } from './kind';

type Scale = QuestionOf<'SCALE'>;

const STEPS = [1, 2, 3, 4, 5] as const;

export const scale: Kind<Scale> = {
  Field: (props) => (
    <Radios
      {...fieldOf(props)}
      choices={STEPS.map((step) => ({
        value: String(step),
        label: <Step question={props.question} step={step} />,
      }))}
      value={String(props.answer ?? '')}
      onChange={(step) => {
        props.onChange(Number(step));
      }}
    />
  ),
  missing: () => words.errors.scale,
  error: () => undefined,
  asAsked: true,
  inWords: (question, answer) => [labelOf(question, Number(answer))],
  toSend: (_, answer) => answer,
};

function Step({ question, step }: { readonly question: Scale; readonly step: number }) {
  const end = endOf(question, step);
  return end === undefined ? (
    String(step)
  ) : (
    <SaidOf text={end} message={(label) => words.question.scaleEnds({ value: step, label })} />
  );
}

function labelOf(question: Scale, step: number): string {
  const label = endOf(question, step);
  return label === undefined ? String(step) : words.question.scaleEnds({ value: step, label });
}

/** What the first and the last step are called. */
function endOf({ scale: ends }: Scale, step: number): string | undefined {
  return { 1: ends.lowLabel, 5: ends.highLabel }[step];
}
