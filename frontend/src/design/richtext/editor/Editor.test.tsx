import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Editor as Tiptap } from '@tiptap/core';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { EMPTY_RICH_TEXT, type RichText } from '@/lib/richText';
import { paragraph } from '@/testing/strategyData';
import { RichTextField } from '../RichTextField';
import { isFit } from './judge';
import { words } from './words';

const PRIORITY = { kind: 'priority', id: '0199aaaa-0000-7000-8000-000000000311', label: 'See people sooner' };

async function writing(text: RichText = EMPTY_RICH_TEXT) {
  const written: RichText[] = [];
  function Form() {
    const [value, setValue] = useState(text);
    return (
      <RichTextField
        path="text"
        label="Text"
        error={undefined}
        value={value}
        onChange={(next) => {
          written.push(next);
          setValue(next);
        }}
        citable={[PRIORITY]}
      />
    );
  }
  render(<Form />);
  const element: HTMLElement & { editor?: Tiptap } = await screen.findByRole('textbox', { name: 'Text' });
  const { editor } = element;
  if (editor === undefined) {
    throw new Error('There is no editor');
  }
  return {
    user: userEvent.setup(),
    element,
    editor,
    select: () => {
      act(() => {
        editor.commands.selectAll();
      });
    },
    last: () => {
      const text = written.at(-1);
      expect(isFit(text)).toBe(true);
      return text?.content;
    },
  };
}

const tool = (name: string) => screen.getByRole('button', { name });

describe('the toolbar', () => {
  it('is one stop of the tab key, in which the arrows lead around', async () => {
    const { user } = await writing();
    await user.tab();
    expect(tool(words.bold)).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(tool(words.italic)).toHaveFocus();
    await user.keyboard('{End}');
    expect(tool(words.redo)).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(tool(words.bold)).toHaveFocus();
    await user.keyboard('{ArrowLeft}{Home}');
    expect(tool(words.bold)).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(tool(words.italic)).toHaveAttribute('tabindex', '0');
    expect(tool(words.bold)).toHaveAttribute('tabindex', '-1');
  });

  it('is reached from the text by Alt and F10, and left by Escape', async () => {
    const { user, element } = await writing(paragraph('By 2029'));
    act(() => {
      element.focus();
    });
    await user.keyboard('{Alt>}{F10}{/Alt}');
    expect(tool(words.bold)).toHaveFocus();
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(element).toHaveFocus();
    });
  });

  it('makes headings, lists and marks of what is selected, and tells which there are', async () => {
    const { user, select, last } = await writing(paragraph('By 2029'));
    select();
    await user.click(tool(words.heading({ level: 2 })));
    expect(last()).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'By 2029' }] },
    ]);
    expect(tool(words.heading({ level: 2 }))).toHaveAttribute('aria-pressed', 'true');
    await user.click(tool(words.heading({ level: 2 })));
    await user.click(tool(words.italic));
    await user.click(tool(words.bulletList));
    expect(last()).toEqual([
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              {
                type: 'paragraph',
                content: [{ type: 'text', marks: [{ type: 'italic' }], text: 'By 2029' }],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('leaves a heading out that no word was written into', async () => {
    const { editor, last } = await writing();
    act(() => {
      editor.commands.setContent('<h1></h1><p>By 2029</p>', { emitUpdate: true });
    });

    expect(last()).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'By 2029' }] }]);
  });

  it('moves the items of a list in only as deep as a text may be', async () => {
    const { editor, user, last } = await writing();
    act(() => {
      editor.commands.setContent(
        `${'<ul><li><p>a</p>'.repeat(3)}<ul><li><p>b</p></li><li><p>c</p></li></ul>${'</li></ul>'.repeat(3)}`,
        { emitUpdate: true },
      );
      editor.commands.focus('end');
    });

    expect(tool(words.moveIn)).toHaveAttribute('aria-disabled', 'true');
    await user.click(tool(words.moveOut));
    expect(last()).toHaveLength(1);
  });

  it('links to addresses that a link may lead to', async () => {
    const { user, select, last } = await writing(paragraph('By 2029'));
    select();
    await user.click(tool(words.link));
    const address = screen.getByRole('textbox', { name: words.address });
    expect(address).toHaveFocus();
    await user.type(address, 'javascript:alert(1){Enter}');
    expect(screen.getByText(words.addressError)).toBeVisible();
    await user.clear(address);
    await user.type(address, 'https://example.org/plan{Enter}');

    expect(last()).toEqual([
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            marks: [{ type: 'link', attrs: { href: 'https://example.org/plan' } }],
            text: 'By 2029',
          },
        ],
      },
    ]);
    expect(address).not.toBeInTheDocument();
  });

  it('cites', async () => {
    const { user, last, element } = await writing();
    await user.click(tool(words.cite));
    await user.selectOptions(screen.getByRole('combobox', { name: words.cited }), PRIORITY.label);
    await user.click(tool(words.saveCitation));

    expect(last()).toEqual([
      {
        type: 'paragraph',
        content: [{ type: 'citation', attrs: { kind: PRIORITY.kind, id: PRIORITY.id } }],
      },
    ]);
    expect(element).toHaveTextContent(PRIORITY.label);
  });

  it('makes a table, whose first row stays', async () => {
    const { user, last, editor } = await writing();
    await user.click(tool(words.table));
    expect(editor.state.selection.$from.node(-1).type.name).toBe('tableHeader');
    expect(tool(words.deleteRow)).toHaveAttribute('aria-disabled', 'true');
    await user.click(tool(words.addRow));
    await user.click(tool(words.addColumn));

    const table = last()?.find(({ type }) => type === 'table') as {
      content: { content: { type: string }[] }[];
    };
    expect(table.content.map((row) => row.content.map(({ type }) => type))).toEqual([
      ['tableHeader', 'tableHeader', 'tableHeader'],
      ['tableCell', 'tableCell', 'tableCell'],
      ['tableCell', 'tableCell', 'tableCell'],
      ['tableCell', 'tableCell', 'tableCell'],
    ]);
    await user.click(tool(words.deleteTable));
    expect(last()?.some(({ type }) => type === 'table')).toBe(false);
  });
});
