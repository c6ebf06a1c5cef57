import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { clearDraft, readDraft, saveDraft } from '@/lib/drafts';
import { formatDate } from '@/lib/format';
import { isGoingOn, type Job, jobQuery, type JobService, resultHref } from '@/lib/jobs';
import { asProblem } from '@/lib/problem';
import { useJob } from '@/lib/useJob';
import { ActionButton, ActionProblem, ReadProblem, useAction } from '../form';
import { Status } from '../status';
import { words } from './words';

const KILOBYTE = 1024;
const QUARTER = 25;

interface OfferProps {
  readonly id: string;
  readonly offers: readonly { readonly label: string; readonly start: () => Promise<Job> }[];
  readonly service: JobService;
  readonly heading: string;
}

/** Asks for the file, tells how far it is, stops it, and hands it over. */
export function Offer({ id, offers, service, heading }: OfferProps) {
  const queryClient = useQueryClient();
  const [jobId, setJobId] = useState(() => jobIdFrom(readDraft(id)));
  const { data: job, error } = useJob(service, jobId);
  const asked = useAction([], async (_key: string, start: () => Promise<Job>) => start(), take);
  const stopped = useAction([], async (_key: string, stop: string) => service.cancel(stop), take);
  const isGone = asProblem(error)?.status === 404;

  function take(now: Job) {
    queryClient.setQueryData(jobQuery(service, now.id).queryKey, now);
    saveDraft(id, now.id);
    setJobId(now.id);
  }

  if (isGone) {
    clearDraft(id);
  }
  const goesOn = job !== undefined && !isGone && isGoingOn(job);
  return (
    <>
      <ActionProblem action={asked} />
      <ActionProblem action={stopped} />
      <div className="nhsuk-button-group">
        {goesOn ? (
          <ActionButton action={stopped} args={[job.id]} variant="secondary">
            {words.cancel}
          </ActionButton>
        ) : (
          offers.map(({ label, start }) => (
            <ActionButton key={label} action={asked} args={[start]} variant="secondary">
              {label}
            </ActionButton>
          ))
        )}
      </div>
      {(asked.pending || jobId !== undefined) && (
        <Status hidden>{isGone ? words.gone : job === undefined ? '' : told(job)}</Status>
      )}
      {isGone ? <p>{words.gone}</p> : <ReadProblem error={error} />}
      {job !== undefined && !isGone && <Progress job={job} service={service} labelledBy={heading} />}
    </>
  );
}

interface ProgressProps {
  readonly job: Job;
  readonly service: JobService;
  readonly labelledBy: string;
}

function Progress({ job, service, labelledBy }: ProgressProps) {
  if (isGoingOn(job)) {
    return (
      <p>
        <progress
          aria-labelledby={labelledBy}
          {...(job.total == null ? {} : { value: job.done, max: Math.max(job.total, 1) })}
        />{' '}
        {howFar(job)}
      </p>
    );
  }
  if (job.result != null) {
    const { name, bytes, until } = job.result;
    const kilobytes = Math.round(bytes / KILOBYTE);
    return (
      <>
        <p>
          <a href={resultHref(service, job)} download={name}>
            {words.file({ name })}
          </a>{' '}
          ({words.size({ size: kilobytes < 1 ? 'small' : 'other', kilobytes })})
        </p>
        <p>{words.until({ date: formatDate(until) })}</p>
      </>
    );
  }
  return <p>{told(job)}</p>;
}

function howFar({ done, total }: Job): string {
  if (total == null) {
    return done === 0 ? words.waiting : words.progressOpen({ done });
  }
  return words.progress({ done, total });
}

/** What a screen reader is told: not each step, which would not let anyone read on. */
function told(job: Job): string {
  switch (job.state) {
    case 'WAITING':
      return words.waiting;
    case 'RUNNING':
      return job.total == null || job.total === 0
        ? words.waiting
        : words.quarter({ percent: Math.floor(((job.done / job.total) * 100) / QUARTER) * QUARTER });
    case 'DONE':
      return words.ready;
    case 'CANCELLED':
      return words.cancelled;
    case 'FAILED':
      return job.problem === 'nothing-asked' ? words.nothingAsked : words.failed;
  }
}

function jobIdFrom(kept: unknown): string | undefined {
  return typeof kept === 'string' ? kept : undefined;
}
