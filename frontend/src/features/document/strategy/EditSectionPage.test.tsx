import { screen } from '@testing-library/react';
import { delay, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { words as design } from '@/design/words';
import { plainText, type RichText } from '@/lib/richText';
import { expectNoBarriers } from '@/testing/axe';
import { meetAnEdit } from '@/testing/conflict';
import { ids } from '@/testing/data';
import { visit } from '@/testing/render';
import { editorNamed, writeInto } from '@/testing/richText';
import { server } from '@/testing/server';
import { paragraph, section } from '@/testing/strategyData';
import { words } from './words';

const PAGE = `/workspace/strategies/${ids.strategy}/sections/${ids.section}`;
const SECTIONS = '*/api/strategy/v1/strategies/:id/sections';
const SECTION = `${SECTIONS}/:sectionId`;

const theirs = { ...section, version: 4, text: paragraph('Their words') };

const editor = () => editorNamed(words.section.text);
const write = (text: RichText) => writeInto(words.section.text, text);

function meetAnEditOfIt() {
  return meetAnEdit({
    page: PAGE,
    api: SECTIONS,
    method: 'put',
    sentTo: SECTION,
    theirs,
    read: { items: [theirs] },
    edit: async () => {
      await write(paragraph('My words'));
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

    expect(await editor()).toHaveTextContent('Their words');
    expect(screen.getByText(design.conflict.taken)).toHaveRole('status');
    expect(screen.getByRole('textbox', { name: words.section.title })).toHaveFocus();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});

describe('an edit that was left', () => {
  it('is offered again, or gives way to what is saved', async () => {
    await visit(PAGE);
    await write(paragraph('And more'));
    document.body.replaceChildren();
    const { user } = await visit(PAGE);
    expect(await editor()).toHaveTextContent('And more');
    expect(screen.getByText(design.draftKept.heading)).toBeVisible();
    await user.click(screen.getByRole('button', { name: design.draftKept.discardEdit }));

    expect(await editor()).toHaveTextContent(plainText(section.text));
  });
});
