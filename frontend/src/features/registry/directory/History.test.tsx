import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from '@/testing/axe';
import { area, ids, organisations, signedIn } from '@/testing/data';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const former = {
  ...organisations[0],
  name: 'NHS Morecambe Bay Clinical Commissioning Group',
  closedOn: '2022-06-30',
  successors: [{ id: ids.council, name: 'The board that followed', from: '2022-07-01', source: 'declared' }],
};

describe('the page of an area that has ended', () => {
  it('says since when, what followed it from which day, and who says so', async () => {
    const { user } = await visit(`/areas/${ids.formerDistrict}`);

    expect(screen.getByText(words.history.ended({ date: '31 March 2023' }))).toBeVisible();
    expect(screen.getByText(/from 1 April 2023/u)).toBeVisible();
    expect(
      screen.getByText(words.history.source({ source: 'The Cumbria (Structural Changes) Order 2022' })),
    ).toBeVisible();
    await user.click(screen.getByRole('link', { name: area.name }));
    expect(
      await screen.findByRole('heading', { level: 1, name: new RegExp(`${area.name}$`, 'u') }),
    ).toBeVisible();
    expect(screen.queryByText(words.history.ended({ date: '31 March 2023' }))).not.toBeInTheDocument();
  });

  it('leads an administrator to its changes', async () => {
    server.use(http.get('*/session', () => HttpResponse.json({ ...signedIn, roles: ['platform-admin'] })));
    await visit(`/areas/${ids.formerDistrict}`);

    expect(await screen.findByRole('link', { name: words.area.change })).toBeVisible();
  });
});

describe('the page of an organisation that has closed', () => {
  it('says when it closed, and leads to the one that took over', async () => {
    server.use(http.get(`*/api/partners/v1/organisations/${ids.icb}`, () => HttpResponse.json(former)));
    const { user } = await visit(`/organisations/${ids.icb}`);
    expect(screen.getByText(words.history.ended({ date: '30 June 2022' }))).toBeVisible();
    expect(screen.queryByText(/declared/u)).not.toBeInTheDocument();
    await expectNoBarriers();
    await user.click(screen.getByRole('link', { name: 'The board that followed' }));

    expect(
      await screen.findByRole('heading', { level: 1, name: /Lancashire County Council$/u }),
    ).toBeVisible();
  });

  it('is reached from the directory', async () => {
    const { user, address } = await visit('/organisations');
    await user.click(screen.getByRole('link', { name: 'Lancashire County Council' }));

    await screen.findByText(words.organisation.caption);
    expect(address()).toBe(`/organisations/${ids.council}`);
  });
});

describe('the area of a partnership', () => {
  it('has its own page', async () => {
    const { user } = await visit('/partnerships/lancashire-and-south-cumbria');
    await user.click(screen.getByRole('link', { name: area.name }));

    expect(await screen.findByText(area.code)).toBeVisible();
  });
});
