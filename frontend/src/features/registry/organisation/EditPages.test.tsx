import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { words as registerWords } from '@/design/registers/words';
import { expectNoBarriers } from '@/testing/axe';
import { meetAnEdit } from '@/testing/conflict';
import { ids, organisations } from '@/testing/data';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const council = { ...organisations[1], id: ids.council };
const CHAIR = 'Councillor Jo Whitworth';

describe('changing an organisation', () => {
  it('keeps what the form does not show, and adds a register', async () => {
    const sent: unknown[] = [];
    server.use(
      http.put('*/api/partners/v1/organisations/:id', async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return HttpResponse.json(council);
      }),
    );
    const { user } = await visit('/workspace/organisations');
    await user.click(screen.getByRole('link', { name: /^Change ?: Lancashire County Council/u }));
    await user.click(await screen.findByRole('button', { name: words.register.addRegister }));
    await waitFor(() => {
      expect(screen.getByRole('combobox', { name: words.register.schemeOf({ number: 2 }) })).toHaveFocus();
    });
    expect(screen.getByRole('combobox', { name: words.register.schemeOf({ number: 2 }) })).toHaveValue('');
    await user.selectOptions(
      screen.getByRole('combobox', { name: words.register.schemeOf({ number: 2 }) }),
      'GB-COH',
    );
    await user.type(
      screen.getByRole('textbox', { name: words.register.numberOf({ number: 2 }) }),
      '03120500',
    );
    await expectNoBarriers();
    await user.click(screen.getByRole('button', { name: words.register.saveChanges }));

    await screen.findByRole('heading', { level: 1, name: words.organisations.title });
    expect(sent).toEqual([
      '"0"',
      {
        name: 'Lancashire County Council',
        roles: [{ role: 'COUNCIL', primary: true, from: '2022-07-01', to: null }],
        identifiers: [
          { scheme: 'GB-LAE', identifier: 'LAN' },
          { scheme: 'GB-COH', identifier: '03120500' },
        ],
        postcode: null,
      },
    ]);
  });

  it('asks since when a new name holds, and corrects a wrong one for as long as it held', async () => {
    const sent: unknown[] = [];
    server.use(
      http.put('*/api/partners/v1/organisations/:id', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(council);
      }),
    );
    const { user } = await visit(`/workspace/organisations/${ids.council}/edit`);
    expect(screen.queryByRole('group', { name: registerWords.naming.change })).not.toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: words.register.name }), ' (north)');
    await user.click(screen.getByRole('radio', { name: registerWords.naming.changes.CORRECTION }));
    expect(screen.queryByRole('group', { name: registerWords.naming.from })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: registerWords.naming.changes.NEW }));
    for (const [box, part] of [
      ['Day', '1'],
      ['Month', '4'],
      ['Year', '2025'],
    ] as const) {
      await user.clear(screen.getByRole('textbox', { name: box }));
      await user.type(screen.getByRole('textbox', { name: box }), part);
    }
    await expectNoBarriers();
    await user.click(screen.getByRole('button', { name: words.register.saveChanges }));

    await screen.findByRole('heading', { level: 1, name: words.organisations.title });
    expect(sent).toMatchObject([{ name: 'Lancashire County Council (north)', nameFrom: '2025-04-01' }]);
  });

  it('shows both sides when it meets another change', async () => {
    const { row, keepMine, versions } = await meetAnEdit({
      page: `/workspace/organisations/${ids.council}/edit`,
      api: `*/api/partners/v1/organisations/${ids.council}`,
      method: 'put',
      theirs: { ...council, version: 3, postcode: 'PR1 8XJ' },
      edit: async (user) => {
        await user.type(screen.getByRole('textbox', { name: words.register.name }), ' (north)');
        await user.click(screen.getByRole('radio', { name: registerWords.naming.changes.CORRECTION }));
      },
      button: words.register.saveChanges,
    });

    expect(row(words.register.name)).toHaveTextContent('Lancashire County Council (north)');
    expect(row('Postcode')).toHaveTextContent('PR1 8XJ');
    await expectNoBarriers();
    await keepMine();
    await screen.findByRole('heading', { level: 1, name: words.organisations.title });
    expect(versions).toEqual(['"0"', '"3"']);
  });

  it('is not offered once it has closed', async () => {
    server.use(
      http.get('*/api/partners/v1/organisations/:id', () =>
        HttpResponse.json({ ...council, closedOn: '2026-03-31' }),
      ),
    );
    await visit(`/workspace/organisations/${ids.council}/edit`);

    expect(screen.getByText(words.register.hasClosed({ date: '31 March 2026' }))).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});

describe('closing an organisation', () => {
  it('names who still sits for it, and sends the last day and who carries on', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/partners/v1/organisations/:id/close', async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return HttpResponse.json(council);
      }),
    );
    const { user } = await visit(`/workspace/organisations/${ids.council}/close`);
    expect(screen.getByText(words.close.seats({ count: 1 }))).toBeVisible();
    expect(screen.getByText(words.close.seat({ person: CHAIR, category: 'Local authority' }))).toBeVisible();
    await user.clear(screen.getByRole('textbox', { name: 'Day' }));
    await user.click(screen.getByRole('button', { name: words.close.save }));
    expect(screen.getByRole('link', { name: words.close.errors.on })).toBeVisible();

    for (const [box, part] of [
      ['Day', '31'],
      ['Month', '3'],
      ['Year', '2027'],
    ] as const) {
      await user.clear(screen.getByRole('textbox', { name: box }));
      await user.type(screen.getByRole('textbox', { name: box }), part);
    }
    await user.type(screen.getByRole('searchbox', { name: words.close.find }), 'Integrated{Enter}');
    await user.click(await screen.findByRole('checkbox', { name: /Integrated Care Board/u }));
    await user.type(screen.getByRole('searchbox', { name: words.close.find }), ' no more{Enter}');
    await screen.findByText(/no more/u);
    await user.click(screen.getByRole('checkbox', { name: /Integrated Care Board/u }));
    expect(screen.getByRole('checkbox', { name: /Integrated Care Board/u })).toHaveFocus();
    await user.keyboard(' ');
    await expectNoBarriers();
    await user.click(screen.getByRole('button', { name: words.close.save }));
    await screen.findByRole('heading', { level: 1, name: words.organisations.title });
    expect(sent).toEqual(['"0"', { on: '2027-03-31', successorIds: [ids.icb] }]);
  });

  it('shows both sides when someone else has set another day', async () => {
    const { row, takeTheirs } = await meetAnEdit({
      page: `/workspace/organisations/${ids.council}/close`,
      api: `*/api/partners/v1/organisations/${ids.council}`,
      sentTo: `*/api/partners/v1/organisations/${ids.council}/close`,
      method: 'post',
      theirs: { ...council, version: 3, closedOn: '2030-03-31' },
      edit: () => Promise.resolve(),
      button: words.close.save,
    });

    expect(row(words.close.on)).toHaveTextContent('31 March 2030');
    await takeTheirs();
    expect(screen.getByRole('textbox', { name: 'Year' })).toHaveValue('2030');
  });
});

describe('saying who carries on the work of an organisation that has closed', () => {
  it('sends who, from when, and where that is written', async () => {
    const sent: unknown[] = [];
    const closed = { ...council, version: 4, closedOn: '2024-03-31' };
    server.use(
      http.get(`*/api/partners/v1/organisations/${ids.council}`, () => HttpResponse.json(closed)),
      http.post('*/api/partners/v1/organisations/:id/successors', async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return HttpResponse.json({ ...closed, version: 5 });
      }),
    );
    const { user } = await visit(`/workspace/organisations/${ids.council}/edit`);
    await user.click(screen.getByRole('link', { name: registerWords.succession.organisations.link }));
    await user.type(
      await screen.findByRole('searchbox', { name: registerWords.succession.organisations.find }),
      'integrated',
    );
    await user.click(screen.getByRole('button', { name: registerWords.found.button }));
    await user.click(await screen.findByRole('radio', { name: /Integrated Care Board/u }));
    for (const [box, part] of [
      ['Day', '1'],
      ['Month', '4'],
      ['Year', '2024'],
    ] as const) {
      await user.type(screen.getByRole('textbox', { name: box }), part);
    }
    await user.type(
      screen.getByRole('textbox', { name: registerWords.succession.common.source }),
      'An order',
    );
    await expectNoBarriers();
    await user.click(screen.getByRole('button', { name: registerWords.succession.common.save }));

    await screen.findByRole('heading', { level: 1, name: words.organisations.title });
    expect(sent).toEqual(['"4"', { successorId: ids.icb, from: '2024-04-01', source: 'An order' }]);
  });
});
