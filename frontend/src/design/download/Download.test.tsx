import { cleanup, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { problem } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const JOB = '0199aaaa-0000-7000-8000-000000000191';
const CSV = 'Make a CSV file';
const NAME = 'organisations-2026-11-27.csv';

const waiting = {
  id: JOB,
  kind: 'organisations-export',
  state: 'WAITING',
  done: 0,
  total: null,
  problem: null,
  createdAt: '2026-11-27T10:00:00Z',
  finishedAt: null,
  result: null,
};
const running = { ...waiting, state: 'RUNNING', done: 1200, total: 2000 };
const done = {
  ...running,
  state: 'DONE',
  done: 2000,
  finishedAt: '2026-11-27T10:00:05Z',
  result: { name: NAME, type: 'text/csv', bytes: 4096, until: '2026-12-04T10:00:05Z' },
};

let asked: unknown;
let state: object;

beforeEach(() => {
  window.sessionStorage.clear();
  asked = undefined;
  state = running;
  server.use(
    http.post('*/api/partners/v1/organisations/exports', async ({ request }) => {
      asked = await request.json();
      return HttpResponse.json(waiting, { status: 202 });
    }),
    http.get(`*/api/partners/v1/jobs/${JOB}`, () => HttpResponse.json(state)),
    // Followed it is in useJob's test; here it is asked for.
    http.get(`*/api/partners/v1/jobs/${JOB}/progress`, () => problem(503, 'unavailable')),
    http.post(`*/api/partners/v1/jobs/${JOB}/cancel`, () => {
      state = { ...running, state: 'CANCELLED', finishedAt: '2026-11-27T10:00:05Z' };
      return HttpResponse.json(state);
    }),
  );
});

describe('a download', () => {
  it('tells how far it is, and hands the file over', async () => {
    const { user } = await visit('/organisations?name=board');
    await user.click(await screen.findByRole('button', { name: CSV }));

    expect(await screen.findByText(words.progress({ done: 1200, total: 2000 }))).toBeVisible();
    expect(asked).toEqual({ format: 'CSV', name: 'board', asOf: null });
    expect(screen.getByRole('progressbar', { name: words.heading })).toHaveAttribute('value', '1200');
    expect(screen.getByText(words.quarter({ percent: 50 }))).toHaveAttribute('role', 'status');

    state = done;
    const link = await screen.findByRole('link', { name: words.file({ name: NAME }) }, { timeout: 5000 });
    expect(link).toHaveAttribute('href', `/api/partners/v1/jobs/${JOB}/result`);
    expect(screen.getByText(words.ready)).toHaveAttribute('role', 'status');
    expect(screen.getByText(words.until({ date: '4 December 2026' }))).toBeVisible();
  });

  it('is stopped by who asked for it, and can be asked for again', async () => {
    const { user } = await visit('/organisations');
    await user.click(await screen.findByRole('button', { name: CSV }));
    await user.click(await screen.findByRole('button', { name: words.cancel }));

    expect(await screen.findByText(words.cancelled, { selector: ':not([role])' })).toBeVisible();
    expect(screen.getByRole('button', { name: CSV })).toBeVisible();
  });

  it('is here again after the page was loaded again', async () => {
    state = done;
    const { user } = await visit('/organisations');
    await user.click(await screen.findByRole('button', { name: CSV }));
    await screen.findByRole('link', { name: words.file({ name: NAME }) }, { timeout: 5000 });
    cleanup();

    await visit('/organisations');

    expect(await screen.findByRole('link', { name: words.file({ name: NAME }) })).toBeVisible();
  });

  it('says that it could not be made', async () => {
    state = { ...running, state: 'FAILED', problem: 'job-failed', finishedAt: '2026-11-27T10:00:05Z' };
    const { user } = await visit('/organisations');
    await user.click(await screen.findByRole('button', { name: CSV }));

    expect(
      await screen.findByText(words.failed, { selector: ':not([role])' }, { timeout: 5000 }),
    ).toBeVisible();
  });

  it('says that too much is asked for', async () => {
    server.use(
      http.post('*/api/partners/v1/organisations/exports', () =>
        problem(409, 'too-many-jobs', {
          code: 'too-many-jobs',
          params: { max: 5 },
          detail: 'Wait until one of your 5 is done, or cancel one',
        }),
      ),
    );
    const { user } = await visit('/organisations');
    await user.click(await screen.findByRole('button', { name: CSV }));

    expect(await screen.findByRole('alert')).toHaveTextContent('You have asked for 5 files');
  });

  it('is for who is signed in', async () => {
    server.use(
      http.get('*/session', () => HttpResponse.json({ signedIn: false, organisations: [], roles: [] })),
    );
    await visit('/organisations');

    expect(await screen.findByRole('link', { name: words.signIn })).toHaveAttribute(
      'href',
      `/session/sign-in?return=${encodeURIComponent('/organisations')}`,
    );
    expect(screen.queryByRole('button', { name: CSV })).not.toBeInTheDocument();
  });
});
