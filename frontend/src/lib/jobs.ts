import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/partners';
import { answer, engagement, partners } from './client';

/** Work that continues after it was asked for. */
export type Job = components['schemas']['Job'];

/** A service that does such work. */
export interface JobService {
  readonly name: 'partners' | 'engagement';
  readonly read: (id: string, signal: AbortSignal) => Promise<Job>;
  readonly cancel: (id: string) => Promise<Job>;
}

export const partnersJobs: JobService = {
  name: 'partners',
  read: (id, signal) =>
    answer(partners.GET('/api/partners/v1/jobs/{id}', { params: { path: { id } }, signal })),
  cancel: (id) => answer(partners.POST('/api/partners/v1/jobs/{id}/cancel', { params: { path: { id } } })),
};

export const engagementJobs: JobService = {
  name: 'engagement',
  read: (id, signal) =>
    answer(engagement.GET('/api/engagement/v1/jobs/{id}', { params: { path: { id } }, signal })),
  cancel: (id) =>
    answer(engagement.POST('/api/engagement/v1/jobs/{id}/cancel', { params: { path: { id } } })),
};

/** How a job is read; `useJob` follows one. */
export function jobQuery(service: JobService, id: string | undefined) {
  return queryOptions({
    queryKey: [service.name, 'jobs', id],
    queryFn: ({ signal }) => service.read(id ?? '', signal),
    enabled: id !== undefined,
    retry: false,
  });
}

export function isGoingOn({ state }: Job): boolean {
  return state === 'WAITING' || state === 'RUNNING';
}

/** Where its file is, for the browser to save. */
export function resultHref(service: JobService, { id }: Job): string {
  return `/api/${service.name}/v1/jobs/${id}/result`;
}
