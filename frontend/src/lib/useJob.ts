import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isGoingOn, type Job, jobQuery, type JobService } from './jobs';
import { eventsOf } from './serverEvents';

const SECOND = 1_000;
/** How often it is asked for while nothing tells of it. */
const FEW_SECONDS = 3_000;
/** How long after the line broke another is tried. */
const PAUSE = 15_000;
/** The service says something each twenty seconds, so after this the line is dead. */
const SILENCE = 60_000;

/** A job as it is now: the service tells each change until it has ended, and where it cannot, the job is asked for. */
export function useJob(service: JobService, id: string | undefined) {
  const queryClient = useQueryClient();
  const [told, setTold] = useState(false);
  const query = useQuery({
    ...jobQuery(service, id),
    refetchInterval: ({ state }) =>
      !told && (state.data === undefined || isGoingOn(state.data)) ? FEW_SECONDS : false,
  });
  const goesOn = query.data !== undefined && isGoingOn(query.data);

  useEffect(() => {
    if (id === undefined || !goesOn) {
      return undefined;
    }
    const left = new AbortController();
    const { queryKey } = jobQuery(service, id);
    void follow(service, id, left.signal, setTold, async (job) => {
      // An older answer that is still on its way must not follow a newer one.
      await queryClient.cancelQueries({ queryKey });
      if (!left.signal.aborted) {
        queryClient.setQueryData(queryKey, job);
      }
    });
    return () => {
      left.abort();
      setTold(false);
    };
  }, [queryClient, service, id, goesOn]);

  return query;
}

/** Listens until the job has ended or no one is here any more. */
async function follow(
  service: JobService,
  id: string,
  left: AbortSignal,
  onTold: (told: boolean) => void,
  onJob: (job: Job) => Promise<void>,
): Promise<void> {
  for (;;) {
    const ended = await listen(service, id, left, onTold, onJob).catch(() => 'broken' as const);
    if (left.aborted || ended === 'job') {
      return;
    }
    if (ended === 'broken') {
      onTold(false);
    }
    if (!(await paused(ended === 'broken' ? PAUSE : SECOND, left))) {
      return;
    }
  }
}

/** What ended: the job itself, the time that one request may last, or the line. */
async function listen(
  service: JobService,
  id: string,
  left: AbortSignal,
  onTold: (told: boolean) => void,
  onJob: (job: Job) => Promise<void>,
): Promise<'job' | 'time' | 'broken'> {
  const dead = new AbortController();
  const watch = () =>
    setTimeout(() => {
      dead.abort();
    }, SILENCE);
  let timer = watch();
  try {
    const response = await globalThis.fetch(
      `${window.location.origin}/api/${service.name}/v1/jobs/${id}/progress`,
      { headers: { Accept: 'text/event-stream' }, signal: AbortSignal.any([left, dead.signal]) },
    );
    if (!response.ok || response.body === null) {
      return 'broken';
    }
    let heard = false;
    for await (const data of eventsOf(response.body)) {
      clearTimeout(timer);
      timer = watch();
      if (data !== '') {
        const job = JSON.parse(data) as Job;
        onTold(true);
        await onJob(job);
        if (!isGoingOn(job)) {
          return 'job';
        }
        heard = true;
      }
    }
    // One that ends at once would be asked for again and again.
    return heard ? 'time' : 'broken';
  } finally {
    clearTimeout(timer);
  }
}

/** Whether it lasted so long; false where no one wants what comes after it any more. */
async function paused(milliseconds: number, left: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(true);
    }, milliseconds);
    left.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve(false);
      },
      { once: true },
    );
  });
}
