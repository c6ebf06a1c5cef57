import { type Attribute, type Editor, type Extensions, mergeAttributes, Node } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { tableEditing } from '@tiptap/pm/tables';
import { isAddress, limits, markRules, nodeRules, takes } from './schema';

/** What can be cited, and what stands for it in the text. */
export interface Citable {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
}

/** What prosemirror-tables must be told of the parts of a table. */
const TABLE_ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableHeader: 'header_cell',
  tableCell: 'cell',
};

/** What the schema says of a node, as Tiptap takes it: what is Tiptap's own way of it is not ours. */
function ruled(name: string) {
  const { content, group, marks, inline } = nodeRules[name] ?? {};
  return {
    ...(content === undefined ? {} : { content }),
    ...(group === undefined ? {} : { group }),
    ...(marks === undefined ? {} : { marks }),
    ...(inline === undefined ? {} : { inline }),
    addAttributes: () => attributesOf(name),
  };
}

function attributesOf(name: string): Record<string, Attribute> {
  const rules = { ...nodeRules, ...markRules }[name]?.attrs ?? {};
  return Object.fromEntries(
    Object.entries(rules).map(([attribute, rule]): [string, Attribute] => [
      attribute,
      {
        ...('default' in rule ? { default: rule.default } : { isRequired: true }),
        validate: (value) => {
          if (!takes(rule, value)) {
            throw new RangeError('An attribute is not as the schema has it');
          }
        },
        // Of what is pasted only what fits is taken.
        parseHTML: (element) => parsed(name, attribute, element),
        renderHTML: (attributes) => rendered(name, attribute, attributes),
      },
    ]),
  );
}

function parsed(node: string, attribute: string, element: HTMLElement): unknown {
  switch (`${node}.${attribute}`) {
    case 'heading.level':
      return Math.min(Number(element.dataset['level'] ?? element.tagName.slice(1)) || 1, 3);
    case 'orderedList.start':
      return Math.min(Math.max(Number(element.getAttribute('start') ?? '1') || 1, 1), 9999);
    case 'link.href':
      return element.getAttribute('href');
    case 'citation.kind':
      return element.getAttribute('data-kind');
    case 'citation.id':
      return element.getAttribute('data-id');
    default:
      return attribute === 'colwidth' ? null : 1;
  }
}

function rendered(node: string, attribute: string, attributes: Record<string, unknown>) {
  switch (`${node}.${attribute}`) {
    case 'heading.level':
      return { 'data-level': attributes['level'] };
    case 'orderedList.start':
      return attributes['start'] === 1 ? {} : { start: attributes['start'] };
    case 'link.href':
      return { href: attributes['href'] };
    case 'citation.kind':
      return { 'data-kind': attributes['kind'] };
    case 'citation.id':
      return { 'data-id': attributes['id'] };
    default:
      return {};
  }
}

const Table = Node.create({
  name: 'table',
  ...ruled('table'),
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', { class: 'nhsuk-table' }, ['tbody', 0]],
  addProseMirrorPlugins: () => [tableEditing()],
  extendNodeSchema: ({ name }: { name: string }) => {
    const tableRole = TABLE_ROLES[name];
    return tableRole === undefined ? {} : { tableRole };
  },
});

const TableRow = Node.create({
  name: 'tableRow',
  ...ruled('tableRow'),
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

const TableHeader = Node.create({
  name: 'tableHeader',
  ...ruled('tableHeader'),
  isolating: true,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: () => ['th', 0],
});

const TableCell = Node.create({
  name: 'tableCell',
  ...ruled('tableCell'),
  isolating: true,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: () => ['td', 0],
});

function citation(citable: () => readonly Citable[]) {
  return Node.create({
    name: 'citation',
    ...ruled('citation'),
    parseHTML: () => [{ tag: 'span[data-kind][data-id]' }],
    renderHTML: ({ node, HTMLAttributes }) => [
      'span',
      mergeAttributes(HTMLAttributes, { class: 'ct-citation' }),
      citable().find(({ kind, id }) => kind === node.attrs['kind'] && id === node.attrs['id'])?.label ?? '?',
    ],
  });
}

/** Whether what is written at the cursor may lie no deeper: one list more is two levels more, and its words a third. */
export function isDeepest({ state }: Editor): boolean {
  return state.selection.$from.depth + 4 > limits.depth;
}

/** The schema of rich text with Tiptap's ways to write by it. The tab key is the page's: it always leads on. */
export function extensions(citable: () => readonly Citable[]): Extensions {
  return [
    Document.extend(ruled('doc')),
    Paragraph.extend(ruled('paragraph')),
    Text,
    Heading.extend({
      ...ruled('heading'),
      // The page has its title above the text.
      renderHTML: ({ node, HTMLAttributes }) => [
        `h${String(Number(node.attrs['level']) + 1)}`,
        HTMLAttributes,
        0,
      ],
      parseHTML: () => [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${String(level)}` })),
    }).configure({ levels: [1, 2, 3] }),
    BulletList.extend(ruled('bulletList')),
    OrderedList.extend(ruled('orderedList')),
    ListItem.extend({
      ...ruled('listItem'),
      addKeyboardShortcuts() {
        return {
          Enter: () => this.editor.commands.splitListItem(this.name),
          'Mod-]': () => isDeepest(this.editor) || this.editor.commands.sinkListItem(this.name),
          'Mod-[': () => this.editor.commands.liftListItem(this.name),
        };
      },
    }),
    Table,
    TableRow,
    TableHeader,
    TableCell,
    HardBreak.extend(ruled('hardBreak')),
    citation(citable),
    Link.extend({
      addAttributes: () => attributesOf('link'),
      parseHTML: () => [
        {
          tag: 'a[href]',
          getAttrs: (element) => (isAddress(element.getAttribute('href') ?? '') ? null : false),
        },
      ],
      renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
    }).configure({ openOnClick: false, autolink: false, linkOnPaste: false, HTMLAttributes: {} }),
    Bold,
    Italic,
    UndoRedo,
  ];
}
