import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { words as registerWords } from '@/design/registers/words';
import { words as design } from '@/design/words';
import { words as directory } from '@/features/registry/directory/words';
import { expectNoBarriers } from '@/testing/axe';
import { meetAnEdit } from '@/testing/conflict';
import { ids, partnerships, signedIn } from '@/testing/data';
import { problem } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { writeInto } from '@/testing/richText';
import { server } from '@/testing/server';
import { paragraph } from '@/testing/strategyData';
import { words } from './words';

const LSC = '/workspace/partnerships/lancashire-and-south-cumbria';
const partnership = { ...partnerships[0], id: ids.lsc };
const PARTNERSHIP = `*/api/partners/v1/partnerships/${ids.lsc}`;

/** What is sent to an address, with the version that it is sent for. */
function taken(method: 'put' | 'post', path: string, answer: typeof partnership) {
  const sent: unknown[] = [];
  server.use(
    http[method](path, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json(answer);
    }),
  );
  return sent;
}

async function enterDay(user: UserEvent, ...parts: readonly [day: string, month: string, year: string]) {
  for (const [index, box] of [design.day, design.month, design.year].entries()) {
    await user.clear(screen.getByRole('textbox', { name: box }));
    await user.type(screen.getByRole('textbox', { name: box }), String(parts[index]));
  }
}

function asAdministrator() {
  server.use(http.get('*/session', () => HttpResponse.json({ ...signedIn, roles: ['platform-admin'] })));
}

describe('renaming a partnership', () => {
  it('gives it a new name from a day on, and keeps what the form does not show', async () => {
    const sent = taken('put', PARTNERSHIP, partnership);
    const { user, address } = await visit('/workspace');
    await user.click(screen.getByRole('link', { name: 'Name of the partnership' }));
    const name = await screen.findByRole('textbox', { name: words.partnerships.label });
    await user.clear(name);
    await user.type(name, 'Integrated Care Partnership');
    await user.click(screen.getByRole('radio', { name: registerWords.naming.changes.NEW }));
    await enterDay(user, '1', '4', '2025');
    await expectNoBarriers();
    await user.click(screen.getByRole('button', { name: registerWords.naming.save }));

    expect(await screen.findByText(directory.saved)).toBeVisible();
    expect(address()).toBe('/partnerships/lancashire-and-south-cumbria?saved=true');
    const { kind, regime, tier, hostOrganisationId, parentId, areaIds, introduction, from } = partnership;
    const kept = { kind, regime, tier, hostOrganisationId, parentId, areaIds, introduction, from };
    expect(sent).toEqual(['"0"', { name: 'Integrated Care Partnership', nameFrom: '2025-04-01', ...kept }]);
  });

  it('corrects a wrong name for as long as it held', async () => {
    const sent = taken('put', PARTNERSHIP, partnership);
    const { user } = await visit(`${LSC}/edit`);
    await user.type(screen.getByRole('textbox', { name: words.partnerships.label }), ' (ICP)');
    await user.click(screen.getByRole('radio', { name: registerWords.naming.changes.CORRECTION }));
    await user.click(screen.getByRole('button', { name: registerWords.naming.save }));

    await waitFor(() => {
      expect(sent[1]).toMatchObject({ nameFrom: '2022-07-01' });
    });
  });

  it('asks why, and says so when that is not answered', async () => {
    const { user } = await visit(`${LSC}/edit`);
    await user.type(screen.getByRole('textbox', { name: words.partnerships.label }), ' (ICP)');
    for (const radio of screen.getAllByRole('radio')) {
      expect(radio).not.toBeChecked();
    }
    await user.click(screen.getByRole('button', { name: registerWords.naming.save }));

    expect(screen.getByRole('link', { name: registerWords.naming.errors.nameChange })).toBeVisible();
  });

  it('says what is wrong before anything is sent', async () => {
    const { user } = await visit(`${LSC}/edit`);
    await user.clear(screen.getByRole('textbox', { name: words.partnerships.label }));
    await user.click(screen.getByRole('button', { name: registerWords.naming.save }));

    expect(screen.getByRole('link', { name: registerWords.naming.errors.name })).toBeVisible();
  });

  it('keeps the other changes of someone who has saved in between', async () => {
    const theirs = { ...partnership, version: 3, areaIds: [ids.area, ids.formerDistrict] };
    const { keepMine, bodies, versions } = await meetAnEdit({
      page: `${LSC}/edit`,
      api: PARTNERSHIP,
      method: 'put',
      theirs,
      edit: async (user) => {
        await user.type(screen.getByRole('textbox', { name: words.partnerships.label }), ' (ICP)');
        await user.click(screen.getByRole('radio', { name: registerWords.naming.changes.CORRECTION }));
      },
      button: registerWords.naming.save,
    });
    await keepMine();

    await waitFor(() => {
      expect(versions).toEqual(['"0"', '"3"']);
    });
    expect(bodies[1]).toMatchObject({ areaIds: theirs.areaIds });
  });

  it('has an introduction, which everyone reads', async () => {
    const sent = taken('put', PARTNERSHIP, partnership);
    const { user } = await visit('/partnerships/lancashire-and-south-cumbria');
    expect(screen.getByRole('heading', { level: 2, name: 'Who we are' })).toBeVisible();
    await user.click(await screen.findByRole('link', { name: directory.partnership.introduce }));
    await writeInto(words.introduction.label, paragraph('We look after health and care.'));
    await user.click(screen.getByRole('button', { name: words.introduction.save }));

    expect(await screen.findByText(directory.saved)).toBeVisible();
    expect(sent[1]).toMatchObject({
      name: partnership.name,
      areaIds: partnership.areaIds,
      introduction: paragraph('We look after health and care.'),
    });
  });

  it('has no introduction once it is deleted', async () => {
    const sent = taken('put', PARTNERSHIP, partnership);
    const { user } = await visit(`${LSC}/introduction`);
    await user.click(screen.getByRole('button', { name: words.introduction.delete }));

    await waitFor(() => {
      expect(sent[1]).toMatchObject({ introduction: null });
    });
  });

  it('leads only an administrator on to its end', async () => {
    await visit(`${LSC}/edit`);

    expect(
      screen.queryByRole('link', { name: registerWords.ending.partnerships.link }),
    ).not.toBeInTheDocument();
  });
});

describe('an administrator', () => {
  beforeEach(asAdministrator);

  it('ends a partnership on a day', async () => {
    const sent = taken('post', `${PARTNERSHIP}/end`, partnership);
    const { user } = await visit(`${LSC}/edit`);
    await user.click(screen.getByRole('link', { name: registerWords.ending.partnerships.link }));
    expect(await screen.findByText(registerWords.ending.partnerships.happens)).toBeVisible();
    await enterDay(user, '31', '13', '2027');
    await user.click(screen.getByRole('button', { name: registerWords.ending.partnerships.save }));
    expect(screen.getByRole('link', { name: registerWords.ending.errors.on })).toBeVisible();
    await enterDay(user, '31', '3', '2027');
    await user.click(screen.getByRole('button', { name: registerWords.ending.partnerships.save }));

    expect(await screen.findByText(directory.saved)).toBeVisible();
    expect(sent).toEqual(['"0"', { on: '2027-03-31' }]);
  });

  it('is told why the service refuses a successor, beside the field', async () => {
    const message = 'That partnership ended on 2020-03-31';
    server.use(
      http.get('*/api/partners/v1/partnerships', ({ request }) =>
        HttpResponse.json({
          items: new URL(request.url).searchParams.has('slug')
            ? [{ ...partnership, to: '2024-03-31' }]
            : partnerships,
          next: null,
        }),
      ),
      http.post(`${PARTNERSHIP}/successors`, () =>
        problem(400, 'invalid-input', { errors: [{ field: 'successorId', message }] }),
      ),
    );
    const { user } = await visit(`${LSC}/successor`);
    await user.type(
      screen.getByRole('searchbox', { name: registerWords.succession.partnerships.find }),
      'leeds{Enter}',
    );
    await user.click(await screen.findByRole('radio', { name: 'Leeds Local Care Partnerships' }));
    await enterDay(user, '1', '4', '2024');
    await user.type(screen.getByRole('textbox', { name: registerWords.succession.common.source }), 'Minutes');
    await user.click(screen.getByRole('button', { name: registerWords.succession.common.save }));

    expect(await screen.findByRole('link', { name: message })).toBeVisible();
  });

  it('is asked for the last day first, where there is none', async () => {
    await visit(`${LSC}/successor`);

    expect(screen.getByRole('button', { name: registerWords.ending.partnerships.save })).toBeVisible();
  });
});
