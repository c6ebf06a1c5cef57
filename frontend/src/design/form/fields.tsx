import type { ReactNode } from 'react';
import { lengthOf } from '@/lib/text';
import { words } from '../words';
import { writtenIn } from '../Written';
import { describedBy, errorId, fieldId, hintId } from './fieldId';

export interface FieldProps {
  /** The path of the value in the request body; names the control and finds its error. */
  readonly path: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** The label is the page's h1: one question a page. */
  readonly asHeading?: boolean;
}

export function FieldError({ path, error }: { readonly path: string; readonly error?: string | undefined }) {
  if (error === undefined) {
    return null;
  }
  return (
    <span className="nhsuk-error-message" id={errorId(path)}>
      <span className="nhsuk-u-visually-hidden">{words.errorPrefix}</span> {error}
    </span>
  );
}

export function FieldHint({ path, hint }: { readonly path: string; readonly hint?: ReactNode }) {
  return hint === undefined ? null : (
    <div className="nhsuk-hint" id={hintId(path)}>
      {hint}
    </div>
  );
}

export function FormGroup({
  error,
  children,
}: {
  readonly error?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className={`nhsuk-form-group${error === undefined ? '' : ' nhsuk-form-group--error'}`}>
      {children}
    </div>
  );
}

export function Label({ path, label, asHeading }: Pick<FieldProps, 'path' | 'label' | 'asHeading'>) {
  if (asHeading === true) {
    return (
      <h1 className="nhsuk-label-wrapper">
        <label className="nhsuk-label nhsuk-label--l" htmlFor={fieldId(path)}>
          {label}
        </label>
      </h1>
    );
  }
  return (
    <label className="nhsuk-label nhsuk-label--s" htmlFor={fieldId(path)}>
      {label}
    </label>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly width?: 2 | 4 | 5 | 10 | 20;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: 'numeric' | 'decimal' | 'text' | 'search';
  readonly spellCheck?: boolean;
  readonly type?: 'text' | 'search' | 'email';
}

export function TextField({
  path,
  label,
  hint,
  error,
  asHeading = false,
  value,
  onChange,
  width,
  autoComplete = 'off',
  inputMode,
  spellCheck,
  type = 'text',
}: TextFieldProps) {
  const classes = ['nhsuk-input'];
  if (width !== undefined) {
    classes.push(`nhsuk-input--width-${String(width)}`);
  }
  if (error !== undefined) {
    classes.push('nhsuk-input--error');
  }
  return (
    <FormGroup error={error}>
      <Label path={path} label={label} asHeading={asHeading} />
      <FieldHint path={path} hint={hint} />
      <FieldError path={path} error={error} />
      <input
        className={classes.join(' ')}
        id={fieldId(path)}
        name={path}
        type={type}
        value={value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        spellCheck={spellCheck}
        aria-describedby={describedBy(path, hint, error)}
        aria-invalid={error === undefined ? undefined : true}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </FormGroup>
  );
}

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number | undefined;
}

export function TextArea({
  path,
  label,
  hint,
  error,
  asHeading = false,
  value,
  onChange,
  rows = 5,
  maxLength,
}: TextAreaProps) {
  const countId = `${fieldId(path)}-count`;
  const left = maxLength === undefined ? 0 : maxLength - lengthOf(value);
  return (
    <FormGroup error={error}>
      <Label path={path} label={label} asHeading={asHeading} />
      <FieldHint path={path} hint={hint} />
      <FieldError path={path} error={error} />
      <textarea
        className={`nhsuk-textarea${error === undefined ? '' : ' nhsuk-textarea--error'}`}
        id={fieldId(path)}
        name={path}
        rows={rows}
        value={value}
        aria-describedby={describedBy(path, hint, error, maxLength === undefined ? '' : countId)}
        aria-invalid={error === undefined ? undefined : true}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {maxLength !== undefined && (
        <div
          className={
            left < 0
              ? 'nhsuk-character-count__message nhsuk-error-message'
              : 'nhsuk-hint nhsuk-character-count__message'
          }
          id={countId}
          // Only near the end: a count after each letter would drown the words that are being typed.
          aria-live={left < 50 ? 'polite' : 'off'}
        >
          {left < 0 ? words.charactersOver({ over: -left }) : words.charactersLeft({ left })}
        </div>
      )}
    </FormGroup>
  );
}

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Stored words, which stay in their own language. */
  readonly written?: boolean;
}

interface SelectProps<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly Option<Value>[];
}

export function Select<Value extends string>({
  path,
  label,
  hint,
  error,
  value,
  onChange,
  options,
}: SelectProps<Value>) {
  return (
    <FormGroup error={error}>
      <Label path={path} label={label} />
      <FieldHint path={path} hint={hint} />
      <FieldError path={path} error={error} />
      <select
        className={`nhsuk-select${error === undefined ? '' : ' nhsuk-select--error'}`}
        id={fieldId(path)}
        name={path}
        value={value}
        aria-describedby={describedBy(path, hint, error)}
        aria-invalid={error === undefined ? undefined : true}
        onChange={(event) => {
          onChange(options[event.target.selectedIndex]?.value ?? value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} {...(option.written === true ? writtenIn() : {})}>
            {option.label}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
