import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { appointments, signedIn, signedOut } from '@/testing/data';
import { expectNoBarriers } from '@/testing/axe';
import { adminPages, formOf, formPages, publicPages, staffPages } from '@/testing/pages';
import { page, problem } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { makeQueryClient, makeRouter } from './router';

const membersAppointments = appointments.slice(0, 1).map((one) => ({ ...one, function: 'MEMBER' }));

/** Routes that only surround others. */
const LAYOUTS = new Set(['__root__', '/workspace']);

describe('every page', () => {
  const visited = new Set<string>();
  const withForms: string[] = [];

  it.each([...publicPages, ...staffPages, ...adminPages])('has one heading and a title: %s', async (path) => {
    if (adminPages.includes(path)) {
      server.use(http.get('*/session', () => HttpResponse.json({ ...signedIn, roles: ['platform-admin'] })));
    }
    const { route } = await visit(path);
    visited.add(route());
    if (formOf(document.body) !== undefined) {
      withForms.push(path);
    }

    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(document.title).toMatch(/.+ – Common Thread$/u);
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });

  it('is among those tested here', () => {
    const { routesById } = makeRouter(makeQueryClient());
    const pages = Object.keys(routesById).filter((id) => !LAYOUTS.has(id));

    expect(pages.filter((id) => !visited.has(id))).toEqual([]);
  });

  it('with a form is among those whose forms are tested', () => {
    expect(withForms.toSorted()).toEqual(formPages.toSorted());
  });
});

/** Everyone who works for a partnership may see these: what is on them is public too. */
const FOR_ALL_STAFF = ['/workspace', '/workspace/partnerships/lancashire-and-south-cumbria/seats'];

describe('the workspace', () => {
  it.each([...staffPages, ...adminPages])(
    'shows nothing of %s before someone has signed in',
    async (path) => {
      const asked: string[] = [];
      server.use(
        http.get('*/session', () => HttpResponse.json(signedOut)),
        http.all('*/api/*', ({ request }) => {
          asked.push(request.url);
          return problem(401, 'unauthorized');
        }),
      );
      await visit(path);

      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sign in to continue');
      expect(asked).toEqual([]);
    },
  );

  it.each(adminPages)('refuses %s to someone who administers no platform', async (path) => {
    await visit(path);

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You cannot see this page');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it.each(staffPages.filter((path) => !FOR_ALL_STAFF.includes(path)))(
    'refuses %s to someone without the function for it',
    async (path) => {
      server.use(http.get('*/api/partners/v1/appointments/mine', () => page(membersAppointments)));
      await visit(path);

      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You cannot see this page');
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    },
  );

  it('asks someone who is not signed in to sign in, and leads back to where they wanted to go', async () => {
    server.use(http.get('*/session', () => HttpResponse.json(signedOut)));
    await visit('/workspace/organisations');

    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      '/session/sign-in?return=%2Fworkspace%2Forganisations',
    );
  });
});

describe('a page that cannot be shown', () => {
  it('says so when it belongs to another partnership', async () => {
    server.use(http.get('*/api/engagement/v1/contributions', () => problem(403, 'forbidden')));
    await visit('/workspace/engagements/0199eeee-0000-7000-8000-000000000002/answers');

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You cannot see this page');
    await expectNoBarriers();
  });

  it('gives the reference of a failure on our side', async () => {
    server.use(
      http.get('*/api/partners/v1/partnerships', () => problem(500, 'internal', { requestId: 'req-77' })),
    );
    await visit('/');

    expect(screen.getByText('req-77')).toBeVisible();
    await expectNoBarriers();
  });

  it('says so when there is no such thing', async () => {
    await visit('/have-your-say/0199eeee-0000-7000-8000-00000000dead');

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Page not found');
  });
});
