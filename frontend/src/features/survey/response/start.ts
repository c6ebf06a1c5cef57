import { isOver } from '@/lib/format';
import { endOf, type Engagement } from '@/lib/reads';
import { loadSurveyDraft } from './draft';

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
