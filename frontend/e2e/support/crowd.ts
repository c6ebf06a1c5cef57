import { setTimeout as pause } from 'node:timers/promises';
import type { APIRequestContext } from '@playwright/test';
import { answering, type OpenEngagement, type Receipt } from './story.ts';

/** One response that someone sends, and the receipt once it was acknowledged. */
export interface Submission {
  readonly words: string;
  readonly key: string;
  receipt: Receipt | undefined;
}

/** Sends a submission once; a lost connection and a refusal both leave it without a receipt. */
export async function submit(
  request: APIRequestContext,
  { survey }: OpenEngagement,
  submission: Submission,
): Promise<void> {
  try {
    const response = await request.post('/api/engagement/v1/responses', {
      data: answering(survey, submission.words),
      headers: { 'Idempotency-Key': submission.key },
      timeout: 30_000,
    });
    if (response.status() === 201) {
      submission.receipt = (await response.json()) as Receipt;
    }
  } catch {
    // No one knows whether it arrived: that is what the key is for.
  }
}

/** So many people at a time, each with a breath between two submissions. */
export async function inCrowd(
  size: number,
  breath: number,
  submissions: readonly Submission[],
  send: (submission: Submission, index: number) => Promise<void>,
): Promise<void> {
  const waiting = submissions.entries();
  await Promise.all(
    Array.from({ length: size }, async () => {
      for (const [index, submission] of waiting) {
        await send(submission, index);
        await pause(breath);
      }
    }),
  );
}
