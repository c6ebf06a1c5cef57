import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { signInHref } from '@/lib/session';
import { words } from '../words';

interface SignedOutNoticeProps {
  readonly attempt: number;
  /** There is a draft, which waits. */
  readonly typed?: boolean;
}

/** Says that the session ran out, and leads through sign-in back to this page. */
export function SignedOutNotice({ attempt, typed = false }: SignedOutNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  const here = useLocation({ select: (location) => location.publicHref });
  useEffect(() => {
    if (attempt > 0) {
      box.current?.focus();
    }
  }, [attempt]);
  return (
    <div className="nhsuk-error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading">{words.signedOut.heading}</h2>
        <div className="nhsuk-error-summary__body">
          <p>
            {typed && `${words.signedOut.kept} `}
            {words.signedOut.body}
          </p>
          <p>
            <a href={signInHref(here)}>{words.signedOut.link}</a>
          </p>
        </div>
      </div>
    </div>
  );
}
