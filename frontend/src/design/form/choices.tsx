import type { ReactNode } from 'react';
import { describedBy, fieldId } from './fieldId';
import { FieldError, FieldHint, type FieldProps, FormGroup } from './fields';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
}

interface FieldsetProps extends FieldProps {
  readonly children: ReactNode;
}

/** A group of controls under one legend. */
export function Fieldset({ path, label, hint, error, asHeading = false, children }: FieldsetProps) {
  return (
    <FormGroup error={error}>
      <fieldset className="nhsuk-fieldset" aria-describedby={describedBy(path, hint, error)}>
        <legend className={`nhsuk-fieldset__legend nhsuk-fieldset__legend--${asHeading ? 'l' : 's'}`}>
          {asHeading ? <h1 className="nhsuk-fieldset__heading">{label}</h1> : label}
        </legend>
        <FieldHint path={path} hint={hint} />
        <FieldError path={path} error={error} />
        {children}
      </fieldset>
    </FormGroup>
  );
}

interface RadiosProps<Value extends string> extends FieldProps {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly inline?: boolean;
}

export function Radios<Value extends string>({
  choices,
  value,
  onChange,
  inline = false,
  ...field
}: RadiosProps<Value>) {
  return (
    <Fieldset {...field}>
      <div className={`nhsuk-radios${inline ? ' nhsuk-radios--inline' : ''}`}>
        {choices.map((choice, index) => (
          <Item
            key={choice.value}
            kind="radio"
            path={field.path}
            choice={choice}
            index={index}
            checked={choice.value === value}
            onChange={() => {
              onChange(choice.value);
            }}
          />
        ))}
      </div>
    </Fieldset>
  );
}

interface CheckboxesProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

export function Checkboxes({ choices, value, onChange, ...field }: CheckboxesProps) {
  return (
    <Fieldset {...field}>
      <div className="nhsuk-checkboxes">
        {choices.map((choice, index) => (
          <Item
            key={choice.value}
            kind="checkbox"
            path={field.path}
            choice={choice}
            index={index}
            checked={value.includes(choice.value)}
            onChange={(checked) => {
              onChange(checked ? [...value, choice.value] : value.filter((one) => one !== choice.value));
            }}
          />
        ))}
      </div>
    </Fieldset>
  );
}

interface ItemProps {
  readonly kind: 'radio' | 'checkbox';
  readonly path: string;
  readonly choice: Choice;
  readonly index: number;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Item({ kind, path, choice, index, checked, onChange }: ItemProps) {
  const block = kind === 'radio' ? 'nhsuk-radios' : 'nhsuk-checkboxes';
  // The first control carries the field's own id: there the error summary's link leads.
  const id = index === 0 ? fieldId(path) : `${fieldId(path)}-${String(index + 1)}`;
  const choiceHint = choice.hint === undefined ? undefined : `${id}-item-hint`;
  return (
    <div className={`${block}__item`}>
      <input
        className={`${block}__input`}
        id={id}
        name={path}
        type={kind}
        value={choice.value}
        checked={checked}
        aria-describedby={choiceHint}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <label className={`nhsuk-label ${block}__label`} htmlFor={id}>
        {choice.label}
      </label>
      {choiceHint !== undefined && (
        <div className={`nhsuk-hint ${block}__hint`} id={choiceHint}>
          {choice.hint}
        </div>
      )}
    </div>
  );
}
