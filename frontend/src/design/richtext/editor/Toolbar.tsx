import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  selectedRect,
} from '@tiptap/pm/tables';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { isDeepest } from './extensions';
import { words } from './words';

interface Tool {
  readonly name: string;
  readonly label: string;
  /** Whether the words at the cursor have it; undefined for what is done once. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly use: () => void;
}

interface ToolbarProps {
  readonly editor: Editor;
  readonly controls: string;
  readonly toolbar: RefObject<HTMLDivElement | null>;
  readonly canCite: boolean;
  readonly onLink: () => void;
  readonly onCite: () => void;
}

/** One stop of the tab key; the arrows lead from tool to tool, Escape back to the text. */
export function Toolbar({ editor, controls, toolbar, canCite, onLink, onCite }: ToolbarProps) {
  const [current, setCurrent] = useState('bold');
  const tools = toolsOf(editor, canCite, onLink, onCite);
  const stop = tools.some(({ name }) => name === current) ? current : tools[0]?.name;

  function move(event: KeyboardEvent) {
    const buttons = [...(toolbar.current?.querySelectorAll('button') ?? [])];
    const place = buttons.findIndex((button) => button === document.activeElement);
    const next = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      buttons.at(next % buttons.length)?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      editor.commands.focus();
    }
  }

  return (
    <div
      className="ct-toolbar"
      role="toolbar"
      tabIndex={-1}
      aria-label={words.toolbar}
      aria-controls={controls}
      ref={toolbar}
      onKeyDown={move}
    >
      {tools.map(({ name, label, pressed, disabled, use }) => (
        <button
          className="ct-toolbar__tool"
          type="button"
          key={name}
          tabIndex={name === stop ? 0 : -1}
          aria-pressed={pressed}
          aria-disabled={disabled}
          // The words stay selected in the text while a tool is used.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onFocus={() => {
            setCurrent(name);
          }}
          onClick={() => {
            if (disabled !== true) {
              use();
            }
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function toolsOf(editor: Editor, canCite: boolean, onLink: () => void, onCite: () => void): Tool[] {
  const run = () => editor.chain().focus();
  return [
    {
      name: 'bold',
      label: words.bold,
      pressed: editor.isActive('bold'),
      use: () => run().toggleBold().run(),
    },
    {
      name: 'italic',
      label: words.italic,
      pressed: editor.isActive('italic'),
      use: () => run().toggleItalic().run(),
    },
    ...([1, 2, 3] as const).map((level) => ({
      name: `heading-${String(level)}`,
      label: words.heading({ level }),
      pressed: editor.isActive('heading', { level }),
      use: () => run().toggleHeading({ level }).run(),
    })),
    {
      name: 'bullet-list',
      label: words.bulletList,
      pressed: editor.isActive('bulletList'),
      use: () => run().toggleBulletList().run(),
    },
    {
      name: 'ordered-list',
      label: words.orderedList,
      pressed: editor.isActive('orderedList'),
      use: () => run().toggleOrderedList().run(),
    },
    ...(editor.isActive('listItem')
      ? [
          {
            name: 'move-in',
            label: words.moveIn,
            disabled: isDeepest(editor),
            use: () => run().sinkListItem('listItem').run(),
          },
          { name: 'move-out', label: words.moveOut, use: () => run().liftListItem('listItem').run() },
        ]
      : []),
    { name: 'link', label: words.link, pressed: editor.isActive('link'), use: onLink },
    ...(canCite ? [{ name: 'cite', label: words.cite, use: onCite }] : []),
    ...tableTools(editor),
    { name: 'undo', label: words.undo, disabled: !editor.can().undo(), use: () => run().undo().run() },
    { name: 'redo', label: words.redo, disabled: !editor.can().redo(), use: () => run().redo().run() },
  ];
}

function tableTools(editor: Editor): Tool[] {
  const { state, view } = editor;
  if (!isInTable(state)) {
    return [
      {
        name: 'table',
        label: words.table,
        disabled: editor.isActive('listItem'),
        use: () => {
          insertTable(editor);
        },
      },
    ];
  }
  // The first row says what stands in the others: it goes with its table.
  const { top, map } = selectedRect(state);
  const act = (command: typeof addRowAfter) => () => {
    command(state, view.dispatch);
    view.focus();
  };
  return [
    { name: 'add-row', label: words.addRow, use: act(addRowAfter) },
    { name: 'add-column', label: words.addColumn, use: act(addColumnAfter) },
    { name: 'delete-row', label: words.deleteRow, disabled: top === 0, use: act(deleteRow) },
    { name: 'delete-column', label: words.deleteColumn, disabled: map.width === 1, use: act(deleteColumn) },
    { name: 'delete-table', label: words.deleteTable, use: act(deleteTable) },
  ];
}

/** Its writer continues in its first cell. */
function insertTable(editor: Editor) {
  const place = editor.state.selection.from;
  editor
    .chain()
    .focus()
    .insertContent(NEW_TABLE)
    .command(({ tr }) => {
      let first: number | undefined;
      tr.doc.nodesBetween(Math.max(place - 1, 0), tr.doc.content.size, (node, position) => {
        first ??= node.type.name === 'tableHeader' ? position + 2 : undefined;
        return first === undefined;
      });
      if (first !== undefined) {
        tr.setSelection(TextSelection.create(tr.doc, first));
      }
      return true;
    })
    .run();
}

const NEW_TABLE = {
  type: 'table',
  content: [row('tableHeader'), row('tableCell'), row('tableCell')],
};

function row(cell: string) {
  return {
    type: 'tableRow',
    content: [1, 2].map(() => ({ type: cell, content: [{ type: 'paragraph' }] })),
  };
}
