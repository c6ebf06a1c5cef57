import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refresh, type Resource } from '@/lib/fresh';
import { asProblem } from '@/lib/problem';
import type { Sending } from '@/lib/sending';
import { usePerson } from '@/lib/session';
import { keepFocus } from '../focus';
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
  /** What is stale once the values are saved; it is read again before `done`. */
  readonly changes: readonly Resource[];
  readonly done?: (result: Result) => unknown;
  /** Reads what is saved now; asked when an edit meets someone else's. */
  readonly saved?: () => Promise<Saved<Values>>;
}

export interface BoundField<Name, Value> {
  readonly path: Name;
  readonly error: string | undefined;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export interface FormState<Values extends object> {
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  readonly errors: readonly FormError[];
  readonly errorOf: (field: string) => string | undefined;
  /** What the control of one value needs, but for its words. */
  readonly field: <Name extends keyof Values & string>(name: Name) => BoundField<Name, Values[Name]>;
  readonly attempt: number;
  readonly pending: boolean;
  readonly signedOut: boolean;
  /** Someone else's edit that this one would overwrite. */
  readonly conflict: Saved<Values> | undefined;
  readonly restored: boolean;
  /** Something that is saved is being edited. */
  readonly editing: boolean;
  readonly submit: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  readonly discardDraft: () => void;
}

/** What a form that edits something starts from, and meets when someone else has saved in between. */
export function editing<Saved extends { readonly version: number }, Values extends object>(
  record: Saved,
  valuesOf: (record: Saved) => Values,
  read: () => Promise<Saved>,
) {
  return {
    initial: valuesOf(record),
    version: record.version,
    saved: async () => {
      const now = await read();
      return { values: valuesOf(now), version: now.version };
    },
  };
}

/** A form's values, errors and sending; keeps a draft of the values until they have been saved. */
export function useForm<Values extends object, Result>(
  options: FormOptions<Values, Result>,
): FormState<Values> {
  const person = usePerson();
  const queryClient = useQueryClient();
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
      await refresh(queryClient, options.changes);
      await options.done?.(result);
      keepFocus();
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
      if (problem?.stale === true) {
        await refresh(queryClient, options.changes);
      }
      show(formErrors(error));
    }
  }

  // What is typed while a sending is under way would be in neither what is saved nor what is kept.
  function take(values: Values) {
    if (!pending) {
      keep({ ...draft, values });
    }
  }

  function errorOf(field: string): string | undefined {
    return errors.find((error) => error.field === field)?.message;
  }

  return {
    values: draft.values,
    change: (part) => {
      take({ ...draft.values, ...part });
    },
    errors,
    errorOf,
    field: (name) => ({
      path: name,
      error: errorOf(name),
      value: draft.values[name],
      onChange: (value) => {
        take({ ...draft.values, [name]: value });
      },
    }),
    attempt,
    pending,
    signedOut,
    conflict,
    restored,
    editing: options.version !== undefined,
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
