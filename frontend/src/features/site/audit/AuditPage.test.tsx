import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { ids } from '@/testing/data';
import { page } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';

const CHANGES = '/workspace/partnerships/lancashire-and-south-cumbria/changes';

describe('the page of who changed what', () => {
  it('says in plain words who did what, when and in which role', async () => {
    await visit(CHANGES);

    expect(screen.getByRole('heading', { name: 'Person on a seat: ended' })).toBeVisible();
    expect(screen.getByText(/^10:30am on 9\s+March\s+2026\. .+, as secretariat$/u)).toBeVisible();
    expect(screen.getByText(/Common Thread itself$/u)).toBeVisible();
  });

  it('shows each member before and after, and nothing of a person', async () => {
    await visit(CHANGES);
    const table = screen.getByRole('table');
    const row = (name: string) => within(table).getByRole('row', { name: new RegExp(name, 'u') });

    expect(row('^To')).toHaveTextContent(/Nothing.*31\s+March\s+2026/u);
    expect(row('^Name of the person')).toHaveTextContent(
      /Not shown, as it tells of a person.*Not shown, as it tells of a person/u,
    );
    expect(row('^Vote')).toHaveTextContent(/voted/u);
    expect(row('^Names')).toHaveTextContent(/Name: North; Period: From: 9\s+March\s+2026/u);
    expect(table).not.toHaveTextContent(/ab12|cd34/u);
  });

  it('leads to the changes of one thing alone', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/partners/v1/audit-entries', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('recordId') ?? '');
        return page([]);
      }),
    );
    await visit(`${CHANGES}?record=${ids.seat}`);

    expect(asked).toEqual([ids.seat]);
    expect(screen.getByText('Nothing has been changed yet')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Show all changes' })).toHaveAttribute(
      'href',
      `${CHANGES}?part=partners`,
    );
  });

  it('leads to all of it as a file, which the service makes', async () => {
    await visit(`${CHANGES}?record=${ids.seat}`);

    const link = screen.getByRole('link', { name: 'Download these changes as CSV' });
    expect(link).toHaveAttribute('download', 'changes.csv');
    const href = new URL(link.getAttribute('href') ?? '', window.location.origin);
    expect(href.pathname).toBe('/api/partners/v1/audit-entries/export');
    expect(Object.fromEntries(href.searchParams)).toEqual({
      partnershipId: ids.lsc,
      recordId: ids.seat,
    });
    expect(screen.getByText(/stand in it as codes/u)).toBeVisible();
  });

  it('reads the part that is chosen', async () => {
    let asked = false;
    server.use(
      http.get('*/api/strategy/v1/audit-entries', () => {
        asked = true;
        return page([]);
      }),
    );
    const { user, address } = await visit(CHANGES);
    await user.selectOptions(screen.getByLabelText('Which part'), 'Needs, priorities and strategies');
    await user.click(screen.getByRole('button', { name: 'Show' }));

    expect(await screen.findByText('Nothing has been changed yet')).toBeVisible();
    expect(address()).toBe(`${CHANGES}?part=strategy`);
    expect(asked).toBe(true);
  });
});
