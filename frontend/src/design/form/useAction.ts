import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Context, refresh } from '@/lib/fresh';
import { asProblem } from '@/lib/problem';
import type { FormError } from './ErrorSummary';
import { formErrors } from './problems';

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
 * The act is given a key that stays the same until it has succeeded, so that a second press cannot do it twice. What it
 * changes is read again.
 */
export function useAction<Args extends readonly unknown[]>(
  changes: Context,
  act: (idempotencyKey: string, ...args: Args) => Promise<unknown>,
): Action<Args> {
  const queryClient = useQueryClient();
  const key = useRef<string>(undefined);
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [signedOut, setSignedOut] = useState(false);

  async function runNow(args: Args) {
    key.current ??= crypto.randomUUID();
    setPending(true);
    setErrors([]);
    setSignedOut(false);
    try {
      await act(key.current, ...args);
      key.current = undefined;
      await refresh(queryClient, changes);
    } catch (error) {
      if (asProblem(error)?.outcomeUnknown !== true) {
        key.current = undefined;
      }
      setSignedOut(asProblem(error)?.signedOut === true);
      setErrors(formErrors(error, () => false));
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
