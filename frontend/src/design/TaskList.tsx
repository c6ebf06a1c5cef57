import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';

/** Things to do, each with its status: children are {@link Task}s. */
export function TaskList({ children }: { readonly children: ReactNode }) {
  return <ul className="nhsuk-task-list">{children}</ul>;
}

interface TaskProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly children?: ReactNode;
  readonly hint?: string;
  readonly status?: ReactNode;
}

export const Task = createLink(function TaskItem({ children, hint, status, ...rest }: TaskProps) {
  return (
    <li className="nhsuk-task-list__item nhsuk-task-list__item--with-link">
      <div className="nhsuk-task-list__name-and-hint">
        <a {...rest} className="nhsuk-link nhsuk-task-list__link">
          {children}
        </a>
        {hint !== undefined && <div className="nhsuk-task-list__hint">{hint}</div>}
      </div>
      {status !== undefined && <div className="nhsuk-task-list__status">{status}</div>}
    </li>
  );
});
