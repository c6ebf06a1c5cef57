import { type MouseEvent, useEffect, useRef } from 'react';
import { words } from '../words';
import { AtPageTop } from '../pageTop';
import { fieldId } from './fieldId';

export interface FormError {
  /** The path of the field; undefined for what concerns the form as a whole. */
  readonly field?: string | undefined;
  readonly message: string;
}

interface ErrorsProps {
  readonly errors: readonly FormError[];
  /** Changes with every failed attempt, so that focus moves here again. */
  readonly attempt: number;
}

/** What is wrong with a form, at the top of its page, each entry a link to its field. Takes the focus. */
export function ErrorSummary(props: ErrorsProps) {
  return props.errors.length === 0 ? null : (
    <AtPageTop>
      <ErrorBox {...props} />
    </AtPageTop>
  );
}

/** What is wrong, where it went wrong: for one act or list among others on a page. */
export function ErrorBox({ errors, attempt }: ErrorsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) {
      box.current?.focus();
    }
  }, [attempt]);

  if (errors.length === 0) {
    return null;
  }
  return (
    <div className="nhsuk-error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__title nhsuk-error-summary__heading">{words.problemHeading}</h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {errors.map((error) => (
              <li key={`${error.field ?? ''} ${error.message}`}>
                {error.field === undefined ? (
                  error.message
                ) : (
                  <a href={`#${fieldId(error.field)}`} onClick={focusField}>
                    {error.message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** Focuses the control and brings its label or legend into view, as nhsuk-frontend's own summary does. */
function focusField(event: MouseEvent<HTMLAnchorElement>) {
  const control = document.getElementById(event.currentTarget.hash.slice(1));
  if (control === null) {
    return;
  }
  event.preventDefault();
  const heading = control.closest('fieldset') ?? control.closest('.nhsuk-form-group') ?? control;
  heading.scrollIntoView();
  control.focus({ preventScroll: true });
}
