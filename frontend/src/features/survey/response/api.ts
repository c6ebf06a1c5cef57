import type { components } from '@/generated/engagement';
import { answer, engagement, idempotencyKey } from '@/lib/client';
import { asProblem } from '@/lib/problem';
import type { Survey } from '@/lib/reads';
import { answersToSend } from './answers';
import type { Attempt, Begun, NewResponse, SentReceipt, SurveyDraft } from './draft';

type Receipt = components['schemas']['Receipt'];

/** The sending that belongs to a draft: the key stays the same until a sending is known to have failed. */
export function attemptOf(survey: Survey, draft: SurveyDraft): Attempt {
  return {
    key: draft.attempts[0]?.key ?? crypto.randomUUID(),
    response: {
      surveyId: survey.id,
      surveyVersion: survey.frozenVersion ?? survey.version,
      answers: answersToSend(survey, draft.answers),
      ...(draft.begun === undefined ? {} : { start: draft.begun.start }),
    },
  };
}

/**
 * Sends a response so that it counts once, however often it takes.
 *
 * When an earlier try arrived although its answer was lost, and the person has changed something since, the API knows
 * the key with another body. Sending that earlier body again then fetches its receipt.
 */
export async function sendResponse(
  engagementId: string,
  attempt: Attempt,
  earlier: readonly Attempt[],
): Promise<SentReceipt> {
  try {
    const receipt = await send(engagementId, attempt);
    return { receiptCode: receipt.receiptCode, firstCounted: false };
  } catch (error) {
    const last = earlier.at(-1);
    if (last === undefined || asProblem(error)?.slug !== 'idempotency-mismatch') {
      throw error;
    }
    const receipt = await sendResponse(engagementId, last, earlier.slice(0, -1));
    return { ...receipt, firstCounted: true };
  }
}

/** Says that the form is opened now. */
export async function startNow(engagementId: string): Promise<Begun> {
  const { start, at } = await answer(
    engagement.GET('/api/engagement/v1/engagements/{id}/start', { params: { path: { id: engagementId } } }),
  );
  return { start, at };
}

/** A start that the service does not know any more is replaced, once: the person can do nothing about it. */
async function send(engagementId: string, { key, response }: Attempt): Promise<Receipt> {
  try {
    return await sendOnce(key, response);
  } catch (error) {
    if (asProblem(error)?.errors.some(({ field }) => field === 'start') !== true) {
      throw error;
    }
    return sendOnce(key, { ...response, start: (await startNow(engagementId)).start });
  }
}

async function sendOnce(key: string, response: NewResponse): Promise<Receipt> {
  return answer(
    engagement.POST('/api/engagement/v1/responses', { body: response, headers: idempotencyKey(key) }),
  );
}
