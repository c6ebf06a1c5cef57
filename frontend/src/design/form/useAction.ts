import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { refresh, type Resource } from '@/lib/fresh';
import { asProblem } from '@/lib/problem';
import { keepFocus } from '../focus';
import type { FormError } from './ErrorSummary';
import { type Sent, sendingOf } from './formDraft';
import { actErrors } from './problems';

export interface Action<Args extends readonly unknown[]> {
  readonly run: (...args: Args) => void;
  readonly pending: boolean;
  readonly errors: readonly FormError[];
  readonly attempt: number;
  readonly signedOut: boolean;
}

/**
 * One act behind one button, with nothing to fill in: open, freeze, publish, code an answer.
 *
 * The act is given a key that stays the same until it has succeeded, so that a second press cannot do it twice; with
 * other arguments it is another act. What it changes is read again before `done`, and when someone else was first.
 */
export function useAction<Args extends readonly unknown[], Result>(
  changes: readonly Resource[],
  act: (idempotencyKey: string, ...args: Args) => Promise<Result>,
  done?: (result: Result) => void,
): Action<Args> {
  const queryClient = useQueryClient();
  const sent = useRef<Sent>(undefined);
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [signedOut, setSignedOut] = useState(false);

  async function runNow(args: Args) {
    const sending = sendingOf({ values: args, sent: sent.current });
    sent.current = sending;
    setPending(true);
    setErrors([]);
    setSignedOut(false);
    try {
      const result = await act(sending.key, ...args);
      sent.current = undefined;
      await refresh(queryClient, changes);
      done?.(result);
      keepFocus();
    } catch (error) {
      if (asProblem(error)?.outcomeUnknown !== true) {
        sent.current = undefined;
      }
      if (asProblem(error)?.stale === true) {
        await refresh(queryClient, changes);
      }
      setSignedOut(asProblem(error)?.signedOut === true);
      setErrors(actErrors(error));
      setAttempt((before) => before + 1);
    } finally {
      setPending(false);
    }
  }

  return {
    run: (...args) => {
      if (!pending) {
        void runNow(args);
      }
    },
    pending,
    errors,
    attempt,
    signedOut,
  };
}
