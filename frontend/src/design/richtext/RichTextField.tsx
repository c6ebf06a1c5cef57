import { lazy, Suspense } from 'react';
import type { RichText } from '@/lib/richText';
import { describedBy, fieldId } from '../form/fieldId';
import { FieldError, FieldHint, type FieldProps, FormGroup } from '../form/fields';
import type { Citable } from './editor/extensions';

// What writes weighs more than all that reads, and only staff write.
const Editor = lazy(async () => ({ default: (await import('./editor/Editor')).Editor }));

interface RichTextFieldProps extends Omit<FieldProps, 'asHeading'> {
  readonly value: RichText;
  readonly onChange: (value: RichText) => void;
  /** What the text may cite; without it nothing. */
  readonly citable?: readonly Citable[];
}

const NOTHING: readonly Citable[] = [];

/** A field of a form in which rich text is written. */
export function RichTextField({
  path,
  label,
  hint,
  error,
  value,
  onChange,
  citable = NOTHING,
}: RichTextFieldProps) {
  const id = fieldId(path);
  const labelId = `${id}-label`;
  return (
    <FormGroup error={error}>
      <span className="nhsuk-label nhsuk-label--s" id={labelId}>
        {label}
      </span>
      <FieldHint path={path} hint={hint} />
      <FieldError path={path} error={error} />
      <Suspense fallback={<div className="nhsuk-textarea ct-editor" aria-busy="true" />}>
        <Editor
          id={id}
          labelledBy={labelId}
          describedBy={describedBy(path, hint, error)}
          invalid={error !== undefined}
          value={value}
          onChange={onChange}
          citable={citable}
        />
      </Suspense>
    </FormGroup>
  );
}
