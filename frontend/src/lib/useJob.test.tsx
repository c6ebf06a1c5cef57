import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeQueryClient } from '@/router';
import { problem } from '@/testing/handlers';
import { server } from '@/testing/server';
import { type Job, partnersJobs } from './jobs';
import { useJob } from './useJob';

const JOB = '0199aaaa-0000-7000-8000-000000000191';

const running: Job = {
  id: JOB,
  kind: 'organisations-export',
  state: 'RUNNING',
  done: 0,
  total: 2000,
  problem: null,
  createdAt: '2026-11-27T10:00:00Z',
  finishedAt: null,
  result: null,
};
const done: Job = { ...running, state: 'DONE', done: 2000, finishedAt: '2026-11-27T10:00:05Z' };

let asked: number;
let opened: number;
let left: boolean;
let answered: Job;
let line: ReadableStreamDefaultController<Uint8Array>;

function say(text: string) {
  line.enqueue(new TextEncoder().encode(text));
}

function tell(job: Job) {
  say(`data: ${JSON.stringify(job)}\n\n`);
}

/** The line is open from the moment that someone listens; what is told on it is the test's. */
function listening() {
  return http.get(`*/api/partners/v1/jobs/${JOB}/progress`, ({ request }) => {
    expect(request.headers.get('Accept')).toBe('text/event-stream');
    opened += 1;
    request.signal.addEventListener('abort', () => {
      left = true;
    });
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        line = controller;
      },
    });
    return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } });
  });
}

function followed() {
  const client = makeQueryClient();
  return renderHook(() => useJob(partnersJobs, JOB), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  });
}

async function heard() {
  await waitFor(() => {
    expect(opened).toBe(1);
  });
}

beforeEach(() => {
  asked = 0;
  opened = 0;
  left = false;
  answered = running;
  server.use(
    http.get(`*/api/partners/v1/jobs/${JOB}`, () => {
      asked += 1;
      return HttpResponse.json(answered);
    }),
    listening(),
  );
});

describe('a job that is followed', () => {
  it('is told of as it changes, and not asked for meanwhile', async () => {
    const { result } = followed();
    await heard();
    tell({ ...running, done: 700 });
    await waitFor(() => {
      expect(result.current.data?.done).toBe(700);
    });
    say(':\n\n');
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    tell({ ...running, done: 1500 });
    await waitFor(() => {
      expect(result.current.data?.done).toBe(1500);
    });
    tell(done);
    await waitFor(() => {
      expect(result.current.data?.state).toBe('DONE');
    });
    expect([asked, opened]).toEqual([1, 1]);
  }, 10_000);

  it('is asked for each few seconds once the line breaks', async () => {
    const { result } = followed();
    await heard();
    tell({ ...running, done: 700 });
    await waitFor(() => {
      expect(result.current.data?.done).toBe(700);
    });
    answered = done;
    line.error(new Error('The line broke'));
    await waitFor(
      () => {
        expect(result.current.data?.state).toBe('DONE');
      },
      { timeout: 5_000 },
    );
    expect([asked, opened]).toEqual([2, 1]);
  }, 10_000);

  it('is asked for where it may not be followed', async () => {
    server.use(
      http.get(`*/api/partners/v1/jobs/${JOB}/progress`, () =>
        problem(409, 'too-many-followed', { code: 'too-many-followed', params: { max: 10 } }),
      ),
    );
    const { result } = followed();
    await waitFor(() => {
      expect(result.current.data?.state).toBe('RUNNING');
    });
    answered = done;
    await waitFor(
      () => {
        expect(result.current.data?.state).toBe('DONE');
      },
      { timeout: 5_000 },
    );
    expect(opened).toBe(0);
  }, 10_000);

  it('is listened to again where one request has lasted as long as it may', async () => {
    const { result } = followed();
    await heard();
    tell({ ...running, done: 700 });
    line.close();
    await waitFor(
      () => {
        expect(opened).toBe(2);
      },
      { timeout: 4_000 },
    );
    tell(done);
    await waitFor(() => {
      expect(result.current.data?.state).toBe('DONE');
    });
  }, 10_000);

  it('is not listened to any more by who has left the page', async () => {
    const { result, unmount } = followed();
    await heard();
    tell({ ...running, done: 700 });
    await waitFor(() => {
      expect(result.current.data?.done).toBe(700);
    });
    unmount();
    await waitFor(() => {
      expect(left).toBe(true);
    });
  });

  it('is not listened to where it has ended already', async () => {
    answered = done;
    const { result } = followed();
    await waitFor(() => {
      expect(result.current.data?.state).toBe('DONE');
    });
    expect([asked, opened]).toEqual([1, 0]);
  });
});
