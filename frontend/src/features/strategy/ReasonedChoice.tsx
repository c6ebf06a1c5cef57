import { Checkboxes, type FormError, TextArea } from '@/design/form';
import { words } from './content';

/** Things chosen, each with the reason why: what links one step of the thread to the next. */
export type Reasons = Readonly<Record<string, string>>;

export const SHORTEST_REASON = 10;

interface ReasonedChoiceProps {
  /** The list in the request body: `themes` has `themes[0].because`. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly becauseLabel: (title: string) => string;
  readonly becauseHint: string;
  readonly choices: readonly { readonly id: string; readonly title: string; readonly detail?: string }[];
  readonly value: Reasons;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (value: Reasons) => void;
}

/** Checkboxes, and below them a place for the reason of each that is chosen. */
export function ReasonedChoice(props: ReasonedChoiceProps) {
  const { path, label, hint, becauseLabel, becauseHint, choices, value, errorOf, onChange } = props;
  const chosen = Object.keys(value);
  return (
    <>
      <Checkboxes
        path={path}
        label={label}
        hint={hint}
        error={errorOf(path)}
        choices={choices.map((choice) => ({ value: choice.id, label: choice.title, hint: choice.detail }))}
        value={chosen}
        onChange={(ids) => {
          onChange(Object.fromEntries(ids.map((id) => [id, value[id] ?? ''])));
        }}
      />
      {chosen.map((id, index) => {
        const field = `${path}[${String(index)}].because`;
        const title = choices.find((choice) => choice.id === id)?.title ?? '';
        return (
          <TextArea
            key={id}
            path={field}
            label={becauseLabel(title)}
            hint={becauseHint}
            error={errorOf(field)}
            rows={2}
            value={value[id] ?? ''}
            onChange={(because) => {
              onChange({ ...value, [id]: because });
            }}
          />
        );
      })}
    </>
  );
}

/** Each reason that is too short to be one. */
export function checkReasons(path: string, reasons: Reasons, titleOf: (id: string) => string): FormError[] {
  return Object.entries(reasons).flatMap(([id, because], index) =>
    because.trim().length >= SHORTEST_REASON
      ? []
      : [{ field: `${path}[${String(index)}].because`, message: words.need.errors.because(titleOf(id)) }],
  );
}
