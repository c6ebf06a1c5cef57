import { screen } from '@testing-library/react';
import { delay, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { words as design } from '@/design/words';
import { expectNoBarriers } from '@/testing/axe';
import { meetAnEdit } from '@/testing/conflict';
import { ids } from '@/testing/data';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { section } from '@/testing/strategyData';
import { words } from './words';

const PAGE = `/workspace/strategies/${ids.strategy}/sections/${ids.section}`;
const SECTIONS = '*/api/strategy/v1/strategies/:id/sections';
const SECTION = `${SECTIONS}/:sectionId`;

const theirs = { ...section, version: 4, text: 'Their words' };

function meetAnEditOfIt() {
  return meetAnEdit({
    page: PAGE,
    api: SECTIONS,
    method: 'put',
    sentTo: SECTION,
    theirs,
    read: { items: [theirs] },
    edit: async (user) => {
      const text = screen.getByRole('textbox', { name: words.section.text });
      await user.clear(text);
      await user.type(text, 'My words');
    },
    button: words.section.save,
  });
}

describe('an edit that meets another', () => {
  it('shows both sides', async () => {
    const { row } = await meetAnEditOfIt();

    expect(row('Text')).toHaveTextContent('My words');
    expect(row('Text')).toHaveTextContent('Their words');
    await expectNoBarriers();
  });

  it('can be saved over it', async () => {
    const { keepMine, address, versions } = await meetAnEditOfIt();
    await keepMine();

    await screen.findByRole('heading', { name: words.draft.sections });
    expect(versions).toEqual(['"0"', '"4"']);
    expect(address()).toBe(`/workspace/strategies/${ids.strategy}`);
  });

  it('keeps the reader at the button while it is saved over', async () => {
    const { keepMine } = await meetAnEditOfIt();
    server.use(http.put(SECTION, async () => delay('infinite')));
    await keepMine();

    expect(screen.getByRole('button', { name: design.sending })).toHaveFocus();
  });

  it('can give way to it', async () => {
    const { takeTheirs } = await meetAnEditOfIt();
    await takeTheirs();

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
