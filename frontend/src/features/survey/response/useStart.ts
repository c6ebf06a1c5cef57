import { useEffect, useRef } from 'react';
import { startNow } from './api';
import type { Begun } from './draft';

/**
 * Says to the service that the form is open, once. It is no matter for the person whether that succeeds: without it the
 * answers are taken until the close, and sending them says it again.
 */
export function useStart(engagementId: string, needed: boolean, keep: (begun: Begun) => void) {
  const asked = useRef(false);
  useEffect(() => {
    if (needed && !asked.current) {
      asked.current = true;
      startNow(engagementId).then(keep, () => undefined);
    }
  });
}
