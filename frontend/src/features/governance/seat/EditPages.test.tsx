import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from '@/testing/axe';
import { meetAnEdit } from '@/testing/conflict';
import { ids, memberships, people, seats } from '@/testing/data';
import { problem } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const SEATS = '/workspace/partnerships/lancashire-and-south-cumbria/seats';
const chair = { ...memberships[0], id: ids.membership };
const councilSeat = { ...seats[0], id: ids.seat };
const CHAIR = 'Councillor Jo Whitworth';

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
