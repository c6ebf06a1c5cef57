import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { words } from './words';

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly children?: ReactNode;
};

/**
 * The router calls a link to a page above this one "current"; a screen reader would then say so of a way back. Only the
 * menu marks where one is, and it does so itself.
 */
function withoutCurrent(props: AnchorProps): AnchorProps {
  return { ...props, 'aria-current': undefined };
}

/** A button-shaped link: it goes somewhere, so it is a link. */
export const ButtonLink = createLink(function ButtonAnchor({
  variant,
  children,
  ...rest
}: AnchorProps & { readonly variant?: 'secondary' | 'reverse' }) {
  const look = variant === undefined ? '' : ` nhsuk-button--${variant}`;
  return (
    <a {...withoutCurrent(rest)} className={`nhsuk-button${look}`}>
      {children}
    </a>
  );
});

export const BackLink = createLink(function BackAnchor({ children, ...rest }: AnchorProps) {
  return (
    <a {...withoutCurrent(rest)} className="nhsuk-back-link">
      {children ?? words.back}
    </a>
  );
});

export const ActionLink = createLink(function ActionAnchor({ children, ...rest }: AnchorProps) {
  return (
    <a {...withoutCurrent(rest)} className="nhsuk-action-link">
      <svg
        className="nhsuk-icon nhsuk-icon--arrow-right-circle"
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 24 24"
        width="16"
        height="16"
        focusable="false"
        aria-hidden="true"
      >
        <path d="M12 2a10 10 0 0 0-10 9h11.7l-4-4a1 1 0 0 1 1.5-1.4l5.6 5.7a1 1 0 0 1 0 1.4l-5.6 5.7a1 1 0 0 1-1.5 0 1 1 0 0 1 0-1.4l4-4H2A10 10 0 1 0 12 2Z" />
      </svg>
      <span className="nhsuk-action-link__text">{children}</span>
    </a>
  );
});

/** A link in running text. */
export const TextLink = createLink(function TextAnchor({ children, ...rest }: AnchorProps) {
  return <a {...withoutCurrent(rest)}>{children}</a>;
});
