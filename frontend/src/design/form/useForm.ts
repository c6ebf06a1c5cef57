import { useState } from 'react';
import { asProblem } from '@/lib/problem';
import type { Sending } from '@/lib/sending';
import { usePerson } from '@/lib/session';
import type { FormError } from './ErrorSummary';
import { dropFormDraft, type FormDraft, keepFormDraft, loadFormDraft, sendingOf } from './formDraft';
import { formErrors } from './problems';

export interface Saved<Values> {
  readonly values: Values;
  readonly version: number;
}

interface FormOptions<Values extends object, Result> {
  /** Names the draft, together with the person: two forms that may be open at once need two names. */
  readonly id: string;
  readonly initial: Values;
  readonly version?: number;
  readonly check: (values: Values) => readonly FormError[];
  readonly send: (values: Values, sending: Sending) => Promise<Result>;
  readonly done: (result: Result) => unknown;
  /** Reads what is saved now; asked when an edit meets somebody else's. */
  readonly saved?: () => Promise<Saved<Values>>;
}

export interface FormState<Values extends object> {
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  readonly errors: readonly FormError[];
  readonly errorOf: (field: string) => string | undefined;
  readonly attempt: number;
  readonly pending: boolean;
  readonly signedOut: boolean;
  /** Somebody else's edit that this one would overwrite. */
  readonly conflict: Saved<Values> | undefined;
  readonly restored: boolean;
  readonly submit: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  readonly discardDraft: () => void;
}

/** A form's values, errors and sending; keeps a draft of the values until they have been saved. */
export function useForm<Values extends object, Result>(
  options: FormOptions<Values, Result>,
): FormState<Values> {
  const person = usePerson();
  const draftKey = `${person?.id ?? 'nobody'}:${options.id}`;
  const fresh: FormDraft<Values> = { values: options.initial, version: options.version, sent: undefined };
  const [kept] = useState(() => loadFormDraft(draftKey, options.initial));
  const [draft, setDraft] = useState<FormDraft<Values>>(kept ?? fresh);
  const [restored, setRestored] = useState(kept !== undefined);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [pending, setPending] = useState(false);
  const [signedOut, setSignedOut] = useState(false);
  const [conflict, setConflict] = useState<Saved<Values>>();

  function keep(next: FormDraft<Values>) {
    setDraft(next);
    keepFormDraft(draftKey, next);
  }

  function show(found: readonly FormError[]) {
    setErrors(found);
    setAttempt((before) => before + 1);
  }

  async function sendNow(current: FormDraft<Values>) {
    const found = options.check(current.values);
    if (found.length > 0) {
      show(found);
      return;
    }
    const sent = sendingOf(current);
    keep({ ...current, sent });
    setErrors([]);
    setConflict(undefined);
    setSignedOut(false);
    setPending(true);
    try {
      const result = await options.send(current.values, {
        idempotencyKey: sent.key,
        version: current.version,
      });
      dropFormDraft(draftKey);
      setRestored(false);
      await options.done(result);
    } catch (error) {
      await explain(error);
    } finally {
      setPending(false);
    }
  }

  async function explain(error: unknown) {
    const problem = asProblem(error);
    if (problem?.signedOut === true) {
      setSignedOut(true);
      setAttempt((before) => before + 1);
    } else if (problem?.stale === true && options.saved !== undefined) {
      try {
        setConflict(await options.saved());
      } catch (unreadable) {
        show(formErrors(unreadable));
      }
    } else {
      show(formErrors(error));
    }
  }

  return {
    values: draft.values,
    change: (part) => {
      keep({ ...draft, values: { ...draft.values, ...part } });
    },
    errors,
    errorOf: (field) => errors.find((error) => error.field === field)?.message,
    attempt,
    pending,
    signedOut,
    conflict,
    restored,
    submit: () => {
      if (!pending) {
        void sendNow(draft);
      }
    },
    keepMine: () => {
      if (conflict !== undefined) {
        void sendNow({ ...draft, version: conflict.version });
      }
    },
    takeTheirs: () => {
      if (conflict !== undefined) {
        dropFormDraft(draftKey);
        setDraft({ values: conflict.values, version: conflict.version, sent: undefined });
        setConflict(undefined);
      }
    },
    discardDraft: () => {
      dropFormDraft(draftKey);
      setDraft(fresh);
      setRestored(false);
      setErrors([]);
    },
  };
}
