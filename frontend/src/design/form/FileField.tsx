import { describedBy, fieldId } from './fieldId';
import { FieldError, FieldHint, type FieldProps, FormGroup, Label } from './fields';

interface FileFieldProps extends Omit<FieldProps, 'asHeading'> {
  /** The endings and types that the browser offers. */
  readonly accept: string;
  readonly onChoose: (file: File | undefined) => void;
}

/** One file from the person's own device. The browser shows which: nothing may be put in by a page. */
export function FileField({ path, label, hint, error, accept, onChoose }: FileFieldProps) {
  return (
    <FormGroup error={error}>
      <Label path={path} label={label} />
      <FieldHint path={path} hint={hint} />
      <FieldError path={path} error={error} />
      <input
        className="nhsuk-file-upload__input"
        id={fieldId(path)}
        name={path}
        type="file"
        accept={accept}
        aria-describedby={describedBy(path, hint, error)}
        aria-invalid={error === undefined ? undefined : true}
        onChange={(event) => {
          onChoose(event.target.files?.[0]);
        }}
      />
    </FormGroup>
  );
}
