import { useEffect, useState, useSyncExternalStore } from 'react';
import { onWaiting, waitingUntil } from '@/lib/waiting';
import { words } from '../words';

/**
 * Stands where something is sent or awaited. Where the service is busy it says for how long, once for ears and counting
 * down for eyes; what was sent is sent again by itself.
 */
export function Waiting({ busy }: { readonly busy: boolean }) {
  const until = useSyncExternalStore(onWaiting, waitingUntil);
  const waits = busy && until !== undefined;
  return (
    <>
      <p className="nhsuk-u-visually-hidden" aria-live="polite">
        {waits && <Said key={until} until={until} />}
      </p>
      {waits && <Countdown key={until} until={until} />}
    </>
  );
}

/** Words that stay as they were first: a screen reader would read each change of them. */
function Said({ until }: { readonly until: number }) {
  const [seconds] = useState(() => secondsTo(until));
  return words.waiting({ seconds });
}

function Countdown({ until }: { readonly until: number }) {
  const [seconds, setSeconds] = useState(() => secondsTo(until));
  useEffect(() => {
    const tick = setInterval(() => {
      setSeconds(secondsTo(until));
    }, 1000);
    return () => {
      clearInterval(tick);
    };
  }, [until]);
  return (
    <p className="nhsuk-inset-text" aria-hidden>
      {words.waiting({ seconds })}
    </p>
  );
}

function secondsTo(until: number): number {
  return Math.max(1, Math.ceil((until - Date.now()) / 1000));
}
