import type { ReactNode } from 'react';
import { words } from '../words';
import { ErrorBox } from './ErrorSummary';
import { SignedOutNotice } from './SignedOutNotice';
import type { Action } from './useAction';
import { Waiting } from './Waiting';

/** What went wrong with an act, above the place where it is offered. */
export function ActionProblem({ action }: { readonly action: Action<never> }) {
  return action.signedOut ? (
    <SignedOutNotice attempt={action.attempt} />
  ) : (
    <ErrorBox errors={action.errors} attempt={action.attempt} />
  );
}

interface ActionButtonProps<Args extends readonly unknown[]> {
  readonly action: Action<Args>;
  readonly args: Args;
  readonly variant?: 'secondary' | 'warning';
  readonly children: ReactNode;
}

export function ActionButton<Args extends readonly unknown[]>({
  action,
  args,
  variant,
  children,
}: ActionButtonProps<Args>) {
  return (
    <>
      <Waiting busy={action.pending} />
      <button
        className={`nhsuk-button${variant === undefined ? '' : ` nhsuk-button--${variant}`}`}
        type="button"
        aria-disabled={action.pending}
        onClick={() => {
          action.run(...args);
        }}
      >
        {action.pending ? words.sending : children}
      </button>
    </>
  );
}
