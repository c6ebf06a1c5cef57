import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, engagement, idempotencyKey } from './client';
import { asProblem } from './problem';
import { waitOf } from './retryAfter';
import { waitingUntil } from './waiting';

const NOW = new Date('2026-12-18T16:59:00Z');
const RECEIPT = { receiptCode: '7KQ2-M8PX-4TRA-9CWE', receivedAt: NOW.toISOString(), engagementId: 'e' };
const BODY = { surveyId: 's', surveyVersion: 1, answers: { q: 'A bus before 11.' } };

interface Sent {
  readonly key: string | null;
  readonly body: unknown;
}

function busy(status: number, retryAfter?: string): Response {
  return Response.json(
    { type: '/problems/busy', title: 'Busy' },
    { status, headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter } },
  );
}

/** Answers each request in turn as told, and the rest with a receipt. */
function serve(...answers: readonly Response[]): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.clone().json() });
    return answers[sent.length - 1] ?? Response.json(RECEIPT, { status: 201 });
  });
  return sent;
}

async function respond() {
  return answer(
    engagement.POST('/api/engagement/v1/responses', { body: BODY, headers: idempotencyKey('one-key') }),
  );
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what is sent while the service is busy', () => {
  it.each([429, 503])('is sent again as it was once the time of a %i is over', async (status) => {
    const sent = serve(busy(status, '20'), busy(status, '5'));
    const receipt = respond();

    await vi.advanceTimersByTimeAsync(0);
    expect(waitingUntil()).toBe(NOW.getTime() + 20_000);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(5_000);

    await expect(receipt).resolves.toEqual(RECEIPT);
    expect(sent).toEqual(Array.from({ length: 3 }, () => ({ key: 'one-key', body: BODY })));
    expect(waitingUntil()).toBeUndefined();
  });

  it('is told to the person where no one says for how long', async () => {
    const sent = serve(busy(429));

    await expect(respond().catch((error: unknown) => asProblem(error)?.status)).resolves.toBe(429);
    expect(sent).toHaveLength(1);
  });

  it('is told to the person after many tries', async () => {
    const sent = serve(...Array.from({ length: 30 }, () => busy(503, '1')));
    const told = respond().catch((error: unknown) => asProblem(error)?.status);
    await vi.advanceTimersByTimeAsync(60_000);

    await expect(told).resolves.toBe(503);
    expect(sent).toHaveLength(20);
  });
});

describe('the time to wait', () => {
  it('is in seconds or a date', () => {
    expect(waitOf(busy(429, '30'), NOW.getTime())).toBe(30_000);
    expect(waitOf(busy(503, 'Fri, 18 Dec 2026 17:00:00 GMT'), NOW.getTime())).toBe(60_000);
  });

  it('is a second where the time is over', () => {
    expect(waitOf(busy(503, '0'))).toBe(1000);
    expect(waitOf(busy(503, 'Fri, 18 Dec 2020 17:00:00 GMT'), NOW.getTime())).toBe(1000);
  });

  it.each(['', 'soon', '86400'])('is none for %j', (told) => {
    expect(waitOf(busy(503, told))).toBeUndefined();
  });

  it('is none for what is no wait', () => {
    expect(waitOf(busy(500, '5'))).toBeUndefined();
  });
});
