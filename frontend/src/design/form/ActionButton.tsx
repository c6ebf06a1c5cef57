import type { ReactNode } from 'react';
import { words } from '../content';
import { ErrorSummary } from './ErrorSummary';
import { SignedOutNotice } from './Form';
import type { Action } from './useAction';

/** What went wrong with an act, above the place where it is offered. */
export function ActionProblem({ action }: { readonly action: Action<never> | Action<[]> }) {
  return action.signedOut ? (
    <SignedOutNotice attempt={action.attempt} />
  ) : (
    <ErrorSummary errors={action.errors} attempt={action.attempt} />
  );
}

interface ActionButtonProps {
  readonly action: Action<[]>;
  readonly variant?: 'secondary' | 'warning';
  readonly children: ReactNode;
}

export function ActionButton({ action, variant, children }: ActionButtonProps) {
  return (
    <button
      className={`nhsuk-button${variant === undefined ? '' : ` nhsuk-button--${variant}`}`}
      type="button"
      aria-disabled={action.pending}
      onClick={() => {
        action.run();
      }}
    >
      {action.pending ? words.sending : children}
    </button>
  );
}
