import { Fragment, type ReactNode } from 'react';
import { richNode, type RichNode, type RichText } from '@/lib/richText';
import { writtenIn } from '../Written';

/** The heading that a heading of the text becomes: one below what stands above the text on the page. */
type Level = 2 | 3 | 4 | 5 | 6;

interface RichTextViewProps {
  readonly text: RichText;
  /** The level of the highest headings in it. */
  readonly level: Level;
  /** What a citation says to readers; without it citations are left out. */
  readonly cited?: (kind: string, id: string) => ReactNode;
}

type Context = Required<Pick<RichTextViewProps, 'level' | 'cited'>>;

const LEADS_SOMEWHERE_SAFE = /^(?:https:\/\/|mailto:|\/(?![/\\])|#)/u;

/** A rich text as the HTML that it means. What a stored document has that is not known here shows its words alone. */
export function RichTextView({ text, level, cited = () => null }: RichTextViewProps) {
  return (
    <div className="ct-rich-text" {...writtenIn()}>
      {blocks(withoutSkips(richNode(text).content), { level, cited })}
    </div>
  );
}

/** No heading lies more than one level below the one before it, so that those who jump by headings miss none. */
function withoutSkips(nodes: readonly RichNode[]): RichNode[] {
  let before = 0;
  return nodes.map((node) => {
    if (node.type !== 'heading') {
      return node;
    }
    before = Math.min(Number(node.attrs['level']) || 1, before + 1);
    return { ...node, attrs: { level: before } };
  });
}

function blocks(nodes: readonly RichNode[], context: Context): ReactNode {
  return nodes.map((node, index) => <Fragment key={index}>{block(node, context)}</Fragment>);
}

function block(node: RichNode, context: Context): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return node.content.length === 0 ? null : <p>{inline(node.content, context)}</p>;
    case 'heading':
      return (
        <Heading depth={context.level + Number(node.attrs['level']) - 1}>
          {inline(node.content, context)}
        </Heading>
      );
    case 'bulletList':
      return <ul className="nhsuk-list nhsuk-list--bullet">{items(node, context)}</ul>;
    case 'orderedList':
      return (
        <ol className="nhsuk-list nhsuk-list--number" start={Number(node.attrs['start'] ?? 1)}>
          {items(node, context)}
        </ol>
      );
    case 'table':
      return <Table rows={node.content} context={context} />;
    default:
      return node.text === '' ? blocks(node.content, context) : <p>{node.text}</p>;
  }
}

function Heading({ depth, children }: { readonly depth: number; readonly children: ReactNode }) {
  const Tag = `h${String(Math.min(depth, 6))}` as `h${Level}`;
  return <Tag className={depth <= 3 ? 'nhsuk-heading-s' : 'nhsuk-heading-xs'}>{children}</Tag>;
}

function items(list: RichNode, context: Context): ReactNode {
  return list.content.map((item, index) => <li key={index}>{flowing(item.content, context)}</li>);
}

/** Without a paragraph around it where there is one alone: an item or a cell has its own room. */
function flowing(nodes: readonly RichNode[], context: Context): ReactNode {
  const [first, ...rest] = nodes;
  return first?.type === 'paragraph' && rest.every((node) => node.type !== 'paragraph') ? (
    <>
      {inline(first.content, context)}
      {blocks(rest, context)}
    </>
  ) : (
    blocks(nodes, context)
  );
}

function Table({ rows, context }: { readonly rows: readonly RichNode[]; readonly context: Context }) {
  const [head, ...body] = rows;
  return (
    <div className="ct-rich-text__table">
      <table className="nhsuk-table">
        <thead className="nhsuk-table__head">
          <tr>
            {head?.content.map((cell, index) => (
              <th key={index} scope="col">
                {flowing(cell.content, context)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="nhsuk-table__body">
          {body.map((row, index) => (
            <tr className="nhsuk-table__row" key={index}>
              {row.content.map((cell, place) =>
                cell.type === 'tableHeader' ? (
                  <th className="nhsuk-table__header" key={place} scope="row">
                    {flowing(cell.content, context)}
                  </th>
                ) : (
                  <td className="nhsuk-table__cell" key={place}>
                    {flowing(cell.content, context)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inline(nodes: readonly RichNode[], context: Context): ReactNode {
  return nodes.map((node, index) => <Fragment key={index}>{marked(node, phrase(node, context))}</Fragment>);
}

function phrase(node: RichNode, context: Context): ReactNode {
  switch (node.type) {
    case 'hardBreak':
      return <br />;
    case 'citation':
      return context.cited(String(node.attrs['kind']), String(node.attrs['id']));
    default:
      return node.text === '' ? inline(node.content, context) : node.text;
  }
}

/** The first mark is the outermost. */
function marked(node: RichNode, words: ReactNode): ReactNode {
  return node.marks.reduceRight((inner, mark) => around(mark, inner), words);
}

function around({ type, attrs }: RichNode, words: ReactNode): ReactNode {
  switch (type) {
    case 'bold':
      return <strong>{words}</strong>;
    case 'italic':
      return <em>{words}</em>;
    case 'link': {
      const href = String(attrs['href']);
      return LEADS_SOMEWHERE_SAFE.test(href) ? <a href={href}>{words}</a> : words;
    }
    default:
      return words;
  }
}
