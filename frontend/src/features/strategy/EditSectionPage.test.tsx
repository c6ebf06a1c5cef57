import { screen, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { words as design } from '@/design/content';
import { expectNoBarriers } from '@/testing/axe';
import { ids } from '@/testing/data';
import { problem } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { section } from '@/testing/strategyData';
import { words } from './content';

const PAGE = `/workspace/strategies/${ids.strategy}/sections/${ids.section}`;
const SECTIONS = '*/api/strategy/v1/strategies/:id/sections';
const SECTION = `${SECTIONS}/:sectionId`;

const theirs = { ...section, version: 4, text: 'Their words' };

/** Two people edit the same section; the other one has saved first. */
async function meetAnEdit() {
  const versions: (string | null)[] = [];
  server.use(
    http.put(SECTION, async ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      return request.headers.get('If-Match') === '"4"'
        ? HttpResponse.json(await request.json())
        : problem(412, 'version-mismatch');
    }),
  );
  const visited = await visit(PAGE);
  const text = screen.getByRole('textbox', { name: words.section.text });
  await visited.user.clear(text);
  await visited.user.type(text, 'My words');
  server.use(http.get(SECTIONS, () => HttpResponse.json({ items: [theirs] })));
  await visited.user.click(screen.getByRole('button', { name: words.section.save }));
  const compared = await screen.findByRole('table', { name: design.conflict.caption });
  return { ...visited, compared, versions };
}

describe('an edit that meets another', () => {
  it('shows both sides', async () => {
    const { compared } = await meetAnEdit();

    const row = within(compared).getByRole('row', { name: /^Text/u });
    expect(row).toHaveTextContent('My words');
    expect(row).toHaveTextContent('Their words');
    await expectNoBarriers();
  });

  it('can be saved over it', async () => {
    const { user, address, versions } = await meetAnEdit();
    await user.click(screen.getByRole('button', { name: design.conflict.keepYours }));

    await screen.findByRole('heading', { name: words.draft.sections });
    expect(versions).toEqual(['"0"', '"4"']);
    expect(address()).toBe(`/workspace/strategies/${ids.strategy}`);
  });

  it('keeps the reader at the button while it is saved over', async () => {
    const { user } = await meetAnEdit();
    server.use(http.put(SECTION, async () => delay('infinite')));
    await user.click(screen.getByRole('button', { name: design.conflict.keepYours }));

    expect(screen.getByRole('button', { name: design.sending })).toHaveFocus();
  });

  it('can give way to it', async () => {
    const { user } = await meetAnEdit();
    await user.click(screen.getByRole('button', { name: design.conflict.takeTheirs }));

    expect(screen.getByRole('textbox', { name: words.section.text })).toHaveValue('Their words');
    expect(screen.getByText(design.conflict.taken)).toHaveRole('status');
    expect(screen.getByRole('textbox', { name: words.section.title })).toHaveFocus();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});

describe('an edit that was left', () => {
  it('is offered again, or gives way to what is saved', async () => {
    const first = await visit(PAGE);
    await first.user.type(screen.getByRole('textbox', { name: words.section.text }), ' and more');
    document.body.replaceChildren();
    const { user } = await visit(PAGE);
    expect(screen.getByText(design.draftKept.heading)).toBeVisible();
    await user.click(screen.getByRole('button', { name: design.draftKept.discardEdit }));

    expect(screen.getByRole('textbox', { name: words.section.text })).toHaveValue(section.text);
  });
});
