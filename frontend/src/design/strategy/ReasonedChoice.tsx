import { useState } from 'react';
import { Checkboxes, type FormError, TextArea } from '@/design/form';
import { lengthOf } from '@/lib/text';
import { words } from './words';

/** Things chosen, each with the reason why: what links one step of the thread to the next. */
export type Reasons = Readonly<Record<string, string>>;

/** Something that may be chosen. */
export interface Reasonable {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
}

export const SHORTEST_REASON = 10;

interface ReasonedChoiceProps {
  /** The list in the request body: `themes` has `themes[0].because`. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly becauseLabel: (title: string) => string;
  readonly becauseHint: string;
  readonly choices: readonly Reasonable[];
  readonly value: Reasons;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (value: Reasons) => void;
}

/** Checkboxes, and below them a place for the reason of each that is chosen. */
export function ReasonedChoice(props: ReasonedChoiceProps) {
  const { path, label, hint, error, becauseLabel, becauseHint, choices, value, errorOf, onChange } = props;
  const chosen = Object.keys(value);
  // What is taken out goes with its reason, and finds it again when it is put back.
  const [takenOut, setTakenOut] = useState<Reasons>({});
  return (
    <>
      <Checkboxes
        path={path}
        label={label}
        hint={hint}
        error={error}
        choices={choices.map((choice) => ({ value: choice.id, label: choice.title, hint: choice.detail }))}
        value={chosen}
        onChange={(ids) => {
          setTakenOut({ ...takenOut, ...value });
          onChange(Object.fromEntries(ids.map((id) => [id, value[id] ?? takenOut[id] ?? ''])));
        }}
      />
      {chosen.map((id, index) => {
        const field = `${path}[${String(index)}].because`;
        return (
          <TextArea
            key={id}
            path={field}
            label={becauseLabel(titleOf(id, choices))}
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
export function checkReasons(path: string, reasons: Reasons, choices: readonly Reasonable[]): FormError[] {
  return Object.entries(reasons).flatMap(([id, because], index) =>
    lengthOf(because.trim()) >= SHORTEST_REASON
      ? []
      : [
          {
            field: `${path}[${String(index)}].because`,
            message: words.because({ title: titleOf(id, choices) }),
          },
        ],
  );
}

/** The reasons as the API takes them: `causesOf(themes, (themeId, because) => ({ themeId, because }))`. */
export function causesOf<Cause>(reasons: Reasons, make: (id: string, because: string) => Cause): Cause[] {
  return Object.entries(reasons).map(([id, because]) => make(id, because.trim()));
}

/** The reasons as the API gives them, to be edited. */
export function reasonsOf<Link extends { readonly because?: string | null }>(
  links: readonly Link[],
  idOf: (link: Link) => string,
): Reasons {
  return Object.fromEntries(links.map((link) => [idOf(link), link.because ?? '']));
}

/** The reasons as two people compare them. */
export function reasonsInWords(reasons: Reasons, choices: readonly Reasonable[]): string {
  const chosen = Object.entries(reasons);
  return chosen.length === 0
    ? words.none
    : chosen.map(([id, because]) => words.reason({ title: titleOf(id, choices), because })).join('\n');
}

/** What may be chosen, and what is chosen already although it is no longer on offer. */
export function withChosen(
  offered: readonly Reasonable[],
  chosen: readonly Reasonable[],
): readonly Reasonable[] {
  return [...offered, ...chosen.filter(({ id }) => !offered.some((one) => one.id === id))];
}

function titleOf(id: string, choices: readonly Reasonable[]): string {
  return choices.find((choice) => choice.id === id)?.title ?? '';
}
