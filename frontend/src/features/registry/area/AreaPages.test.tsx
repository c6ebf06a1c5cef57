import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { words as registerWords } from '@/design/registers/words';
import { words as design } from '@/design/words';
import { words as directory } from '@/features/registry/directory/words';
import { expectNoBarriers } from '@/testing/axe';
import { area, formerDistrict, ids, signedIn } from '@/testing/data';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const AREA = `*/api/partners/v1/areas/${ids.area}`;

/** What is sent to an address, with the version that it is sent for. */
function taken(method: 'put' | 'post', path: string, answer: typeof area) {
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

describe('an administrator', () => {
  beforeEach(asAdministrator);

  it('finds an area and renames it', async () => {
    const sent = taken('put', AREA, area);
    const { user } = await visit('/workspace/areas?name=lancashire');
    await user.click(screen.getByRole('link', { name: /^Change ?: Lancashire and South Cumbria/u }));
    await user.type(await screen.findByRole('textbox', { name: words.areas.label }), ' (ICB)');
    await user.click(screen.getByRole('radio', { name: registerWords.naming.changes.NEW }));
    await enterDay(user, '1', '4', '2026');
    await user.click(screen.getByRole('button', { name: registerWords.naming.save }));

    expect(await screen.findByText(directory.saved)).toBeVisible();
    expect(sent).toEqual([
      '"0"',
      {
        name: 'Lancashire and South Cumbria (ICB)',
        nameFrom: '2026-04-01',
        kind: 'INTEGRATED_CARE_BOARD',
        vintage: '2023-04',
        from: '2023-04-01',
        to: null,
      },
    ]);
  });

  it('ends an area on a day', async () => {
    const sent = taken('post', `${AREA}/end`, area);
    const { user } = await visit(`/workspace/areas/${ids.area}/end`);
    await enterDay(user, '31', '3', '2027');
    await user.click(screen.getByRole('button', { name: registerWords.ending.areas.save }));

    expect(await screen.findByText(directory.saved)).toBeVisible();
    expect(sent).toEqual(['"0"', { on: '2027-03-31' }]);
  });

  it('says which area followed one that has ended, from which day, and where that is written', async () => {
    const sent = taken('post', '*/api/partners/v1/areas/:id/successors', formerDistrict);
    const { user } = await visit(`/workspace/areas/${ids.formerDistrict}/edit`);
    await user.click(screen.getByRole('link', { name: registerWords.succession.areas.link }));
    await user.click(await screen.findByRole('button', { name: registerWords.succession.common.save }));
    const { errors } = registerWords.succession.common;
    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([registerWords.succession.areas.errors.successorId, errors.from, errors.source]);

    await user.type(
      screen.getByRole('searchbox', { name: registerWords.succession.areas.find }),
      'south{Enter}',
    );
    await user.click(
      await screen.findByRole('radio', {
        name: registerWords.named.area({ name: area.name, code: area.code }),
      }),
    );
    await enterDay(user, '1', '4', '2023');
    await user.type(
      screen.getByRole('textbox', { name: registerWords.succession.common.source }),
      'An order',
    );
    await expectNoBarriers();
    await user.click(screen.getByRole('button', { name: registerWords.succession.common.save }));

    expect(await screen.findByText(directory.saved)).toBeVisible();
    expect(sent).toEqual(['"0"', { successorId: ids.area, from: '2023-04-01', source: 'An order' }]);
  });
});
