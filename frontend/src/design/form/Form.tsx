import { type ReactNode, useEffect, useRef } from 'react';
import { words } from '../words';
import { AtPageTop } from '../pageTop';
import { Status, useStatus } from '../status';
import { ErrorSummary } from './ErrorSummary';
import { SignedOutNotice } from './SignedOutNotice';
import type { FormState } from './useForm';
import { Waiting } from './Waiting';

export interface FormProps<Values extends object> {
  readonly form: FormState<Values>;
  readonly submitLabel: string;
  /** What is sent cannot be undone, or takes something away. */
  readonly warning?: boolean;
  /** Beside the submit button. */
  readonly actions?: ReactNode;
  /** The parts of the values in words, to compare when someone else has saved in between. */
  readonly compare?: (values: Values) => readonly ComparedPart[];
  readonly children: ReactNode;
}

export interface ComparedPart {
  readonly label: string;
  readonly value: string;
}

/** A form with its error summary, its kept draft, and what to do when the session or the version ran out. */
export function Form<Values extends object>({
  form,
  submitLabel,
  warning = false,
  actions,
  compare,
  children,
}: FormProps<Values>) {
  const fields = useRef<HTMLDivElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const { said, say } = useStatus();
  const firstField = () =>
    fields.current?.querySelector<HTMLElement>('input, select, textarea, [contenteditable="true"]');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      {form.signedOut && (
        <AtPageTop>
          <SignedOutNotice typed attempt={form.attempt} />
        </AtPageTop>
      )}
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {form.conflict !== undefined && compare !== undefined && (
        <ConflictNotice
          mine={compare(form.values)}
          theirs={compare(form.conflict.values)}
          onKeepMine={() => {
            form.keepMine();
            say(words.sending, () => submit.current);
          }}
          onTakeTheirs={() => {
            form.takeTheirs();
            say(words.conflict.taken, firstField);
          }}
        />
      )}
      {form.restored && (
        <DraftNotice
          editing={form.editing}
          onDiscard={() => {
            form.discardDraft();
            say(words.draftKept.discarded, firstField);
          }}
        />
      )}
      <Status hidden>{said}</Status>
      <div inert={form.pending} ref={fields}>
        {children}
      </div>
      <Waiting busy={form.pending} />
      <div className="nhsuk-button-group">
        <button
          className={`nhsuk-button${warning ? ' nhsuk-button--warning' : ''}`}
          type="submit"
          aria-disabled={form.pending}
          ref={submit}
        >
          {form.pending ? words.sending : submitLabel}
        </button>
        {actions}
      </div>
    </form>
  );
}

interface DraftNoticeProps {
  /** Without the draft the form shows what is saved; otherwise it is empty. */
  readonly editing: boolean;
  readonly onDiscard: () => void;
}

function DraftNotice({ editing, onDiscard }: DraftNoticeProps) {
  return (
    <div className="nhsuk-inset-text">
      <h2 className="nhsuk-heading-s">{words.draftKept.heading}</h2>
      <p>{words.draftKept.body}</p>
      <button className="ct-link-button" type="button" onClick={onDiscard}>
        {editing ? words.draftKept.discardEdit : words.draftKept.discard}
      </button>
    </div>
  );
}

interface ConflictNoticeProps {
  readonly mine: readonly ComparedPart[];
  readonly theirs: readonly ComparedPart[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

function ConflictNotice({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div className="nhsuk-error-summary ct-conflict" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading">{words.conflict.heading}</h2>
        <p>{words.conflict.body}</p>
      </div>
      <table className="nhsuk-table">
        <caption className="nhsuk-u-visually-hidden">{words.conflict.caption}</caption>
        <thead className="nhsuk-table__head">
          <tr>
            <th scope="col">{words.conflict.field}</th>
            <th scope="col">{words.conflict.yours}</th>
            <th scope="col">{words.conflict.theirs}</th>
          </tr>
        </thead>
        <tbody className="nhsuk-table__body">
          {mine.map((part, index) => {
            const other = theirs[index]?.value ?? '';
            return (
              <tr className="nhsuk-table__row" key={part.label}>
                <th className="nhsuk-table__header" scope="row">
                  {part.label}
                </th>
                <td className="nhsuk-table__cell ct-prewrap">
                  {part.value === other ? part.value : <mark>{part.value || words.conflict.empty}</mark>}
                </td>
                <td className="nhsuk-table__cell ct-prewrap">{other || words.conflict.empty}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="nhsuk-button-group">
        <button className="nhsuk-button nhsuk-button--secondary" type="button" onClick={onKeepMine}>
          {words.conflict.keepYours}
        </button>
        <button className="nhsuk-button nhsuk-button--secondary" type="button" onClick={onTakeTheirs}>
          {words.conflict.takeTheirs}
        </button>
      </div>
    </div>
  );
}
