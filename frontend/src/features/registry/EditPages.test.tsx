import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from '@/testing/axe';
import { meetAnEdit } from '@/testing/conflict';
import { ids, memberships, organisations, people, seats } from '@/testing/data';
import { problem } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const SEATS = '/workspace/partnerships/lancashire-and-south-cumbria/seats';
const council = { ...organisations[1], id: ids.council };
const chair = { ...memberships[0], id: ids.membership };
const councilSeat = { ...seats[0], id: ids.seat };
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
    expect(screen.queryByRole('group', { name: words.naming.change })).not.toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: words.register.name }), ' (north)');
    await user.click(screen.getByRole('radio', { name: words.naming.changes.CORRECTION }));
    expect(screen.queryByRole('group', { name: words.naming.from })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: words.naming.changes.NEW }));
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
        await user.click(screen.getByRole('radio', { name: words.naming.changes.CORRECTION }));
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
    await user.click(screen.getByRole('link', { name: words.succession.organisations.link }));
    await user.type(
      await screen.findByRole('searchbox', { name: words.succession.organisations.find }),
      'integrated',
    );
    await user.click(screen.getByRole('button', { name: words.found.button }));
    await user.click(await screen.findByRole('radio', { name: /Integrated Care Board/u }));
    for (const [box, part] of [
      ['Day', '1'],
      ['Month', '4'],
      ['Year', '2024'],
    ] as const) {
      await user.type(screen.getByRole('textbox', { name: box }), part);
    }
    await user.type(screen.getByRole('textbox', { name: words.succession.common.source }), 'An order');
    await expectNoBarriers();
    await user.click(screen.getByRole('button', { name: words.succession.common.save }));

    await screen.findByRole('heading', { level: 1, name: words.organisations.title });
    expect(sent).toEqual(['"4"', { successorId: ids.icb, from: '2024-04-01', source: 'An order' }]);
  });
});

describe('changing a seat', () => {
  it('says what is wrong with its numbers', async () => {
    const { user } = await visit(SEATS);
    await user.click(screen.getByRole('link', { name: /^Change the seat ?: Local authority/u }));
    await user.type(await screen.findByRole('textbox', { name: words.seat.min }), '0');
    await user.clear(screen.getByRole('textbox', { name: words.seat.max }));
    await user.type(screen.getByRole('textbox', { name: words.seat.max }), 'many');
    await user.click(screen.getByRole('button', { name: words.seat.saveChanges }));
    expect(screen.getByRole('link', { name: words.seat.errors.max })).toBeVisible();

    await user.clear(screen.getByRole('textbox', { name: words.seat.max }));
    await user.type(screen.getByRole('textbox', { name: words.seat.max }), '2');
    await user.click(screen.getByRole('button', { name: words.seat.saveChanges }));
    expect(screen.getByRole('link', { name: words.seat.errors.order })).toBeVisible();
    await expectNoBarriers();
  });

  it('shows both sides when it meets another change, organisations by their names', async () => {
    const { row, keepMine, versions, bodies } = await meetAnEdit({
      page: `${SEATS}/${ids.seat}/edit`,
      api: `*/api/partners/v1/partnerships/${ids.lsc}/seats/${ids.seat}`,
      method: 'put',
      theirs: { ...councilSeat, version: 5, nominatingOrganisationId: ids.icb },
      edit: async (user) => {
        await user.click(screen.getByRole('radio', { name: words.seat.vote.NON_VOTING }));
      },
      button: words.seat.saveChanges,
    });

    expect(row('Name of the organisation')).toHaveTextContent(
      'Lancashire County CouncilNHS Lancashire and South Cumbria Integrated Care Board',
    );
    await keepMine();
    await screen.findByRole('heading', { level: 1, name: new RegExp(words.seats.title, 'u') });
    expect(versions).toEqual(['"0"', '"5"']);
    expect(bodies[1]).toMatchObject({ votingRight: 'NON_VOTING', nominatingOrganisationId: ids.council });
  });

  it('says why the register refuses it', async () => {
    const detail = '2 people hold the seat at once, now or later';
    server.use(
      http.put('*/api/partners/v1/partnerships/:id/seats/:seatId', () =>
        problem(409, 'seat-held', { detail }),
      ),
    );
    const { user } = await visit(`${SEATS}/${ids.seat}/edit`);
    await user.click(screen.getByRole('button', { name: words.seat.saveChanges }));

    expect(await screen.findByRole('alert')).toHaveTextContent(detail);
  });
});

describe('changing who has a seat', () => {
  it('shows both sides when it meets another change', async () => {
    const { row, keepMine, versions } = await meetAnEdit({
      page: `/workspace/memberships/${ids.membership}/edit`,
      api: `*/api/partners/v1/memberships/${ids.membership}`,
      method: 'put',
      theirs: { ...chair, version: 2, onBehalfOfOrganisationId: ids.icb, to: '2027-05-31' },
      edit: async (user) => {
        await user.click(screen.getByRole('radio', { name: words.give.roles.MEMBER }));
      },
      button: words.give.saveChanges,
    });

    expect(row('Organisation')).toHaveTextContent('NHS Lancashire and South Cumbria Integrated Care Board');
    expect(row(words.give.role)).toHaveTextContent('MemberChair');
    expect(row(words.give.person)).toHaveTextContent(CHAIR);
    expect(row('Last day')).toHaveTextContent('31 May 2027');
    await expectNoBarriers();
    await keepMine();
    await screen.findByRole('heading', { level: 1, name: new RegExp(words.seats.title, 'u') });
    expect(versions).toEqual(['"0"', '"2"']);
  });
});

describe('changing what is known of a person', () => {
  it('keeps the seat as it is, and sends what has changed', async () => {
    const sent: unknown[] = [];
    server.use(
      http.put('*/api/partners/v1/people/:id', async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return HttpResponse.json({ ...people[0], version: 1 });
      }),
    );
    const { user } = await visit(`/workspace/memberships/${ids.membership}/edit`);
    await user.click(await screen.findByRole('link', { name: words.person.link({ person: CHAIR }) }));
    const name = await screen.findByRole('textbox', { name: words.person.name });
    expect(name).toHaveValue(CHAIR);
    await user.clear(name);
    await user.type(name, 'Councillor Joanna Whitworth');
    await user.click(screen.getByRole('radio', { name: words.person.agreedChoices.NO }));
    await expectNoBarriers();
    await user.click(screen.getByRole('button', { name: words.person.save }));

    await screen.findByRole('heading', { level: 1, name: new RegExp(words.seats.title, 'u') });
    expect(sent).toEqual([
      '"0"',
      { name: 'Councillor Joanna Whitworth', mail: 'jo.whitworth@example.org', agreedToBeNamed: false },
    ]);
  });
});

describe('changing who has the seat', () => {
  it('leaves the choice and the focus where they are when it is someone new', async () => {
    const { user } = await visit(`/workspace/memberships/${ids.membership}/edit`);
    await user.click(await screen.findByRole('radio', { name: new RegExp(CHAIR, 'u') }));
    await user.keyboard('{ArrowDown}');

    expect(screen.getByRole('radio', { name: words.give.someoneNew })).toBeChecked();
    expect(screen.getByRole('radio', { name: words.give.someoneNew })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: words.person.name })).toBeVisible();
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('radio', { name: new RegExp(CHAIR, 'u') })).toHaveFocus();
  });
});

describe('ending someone’s time on a seat', () => {
  it('says what will happen, then when it ends', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/partners/v1/memberships/:id/end', async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        server.use(
          http.get('*/api/partners/v1/memberships/:id', () =>
            HttpResponse.json({ ...chair, version: 1, to: '2027-03-31' }),
          ),
        );
        return HttpResponse.json({ ...chair, version: 1, to: '2027-03-31' });
      }),
    );
    const { user } = await visit(SEATS);
    await user.click(screen.getByRole('link', { name: /^End ?: Councillor Jo Whitworth/u }));
    expect(await screen.findByText(words.end.happens)).toBeVisible();
    expect(screen.getByText(words.end.gap({ min: 1 }))).toBeVisible();
    expect(screen.getByText(words.end.authorityGap)).toBeVisible();
    for (const [box, part] of [
      ['Day', '31'],
      ['Month', '3'],
      ['Year', '2027'],
    ] as const) {
      await user.clear(screen.getByRole('textbox', { name: box }));
      await user.type(screen.getByRole('textbox', { name: box }), part);
    }
    await user.click(screen.getByRole('button', { name: words.end.save }));

    expect(
      await screen.findByText(
        words.seats.ended({ person: CHAIR, category: 'Local authority', date: '31 March 2027' }),
      ),
    ).toBeVisible();
    expect(sent).toEqual(['"0"', { on: '2027-03-31' }]);
  });

  it('shows both sides when someone else has ended it', async () => {
    const { row } = await meetAnEdit({
      page: `/workspace/memberships/${ids.membership}/end`,
      api: `*/api/partners/v1/memberships/${ids.membership}`,
      sentTo: `*/api/partners/v1/memberships/${ids.membership}/end`,
      method: 'post',
      theirs: { ...chair, version: 2, to: '2030-05-31' },
      edit: () => Promise.resolve(),
      button: words.end.save,
    });

    expect(row(words.end.on)).toHaveTextContent('31 May 2030');
  });
});
