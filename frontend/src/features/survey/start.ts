import { useEffect, useRef } from 'react';
import { isOver } from '@/lib/format';
import { endOf, type Engagement } from '@/lib/reads';
import { startNow } from './api';
import { type Begun, loadSurveyDraft } from './draft';

const AFTER_THE_CLOSE = 3_600_000;

/** Until when answers of who had begun before the close are taken. */
export function lastMomentOf(engagement: Engagement): string {
  return new Date(Date.parse(engagement.closes) + AFTER_THE_CLOSE).toISOString();
}

/** Whether someone began in this browser tab before it closed, and still has time to send. */
export function mayStillSend(engagement: Engagement): boolean {
  const { surveyId } = engagement;
  const begun = surveyId ? loadSurveyDraft({ id: surveyId }).begun : undefined;
  return (
    engagement.status === 'CLOSED' &&
    begun !== undefined &&
    // An early close is at once.
    endOf(engagement) === engagement.closes &&
    Date.parse(begun.at) < Date.parse(engagement.closes) &&
    !isOver(lastMomentOf(engagement))
  );
}

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
