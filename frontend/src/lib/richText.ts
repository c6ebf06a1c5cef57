/** A document as the contracts have it; what its nodes are, the schema of rich text says. */
export interface RichText {
  type: 'doc';
  content: Record<string, unknown>[];
}

/** A node with every member there, whatever was stored. */
export interface RichNode {
  readonly type: string;
  readonly text: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly marks: readonly RichNode[];
  readonly content: readonly RichNode[];
}

export const EMPTY_RICH_TEXT: RichText = { type: 'doc', content: [{ type: 'paragraph' }] };

export function richNode(given: unknown): RichNode {
  const members = isRecord(given) ? given : {};
  return {
    type: textOf(members['type']),
    text: textOf(members['text']),
    attrs: isRecord(members['attrs']) ? members['attrs'] : {},
    marks: nodesOf(members['marks']),
    content: nodesOf(members['content']),
  };
}

/** Its words, a block a line, an item of a list with its mark: to compare, and where no more can be shown. */
export function plainText(text: RichText): string {
  return linesOf(richNode(text)).join('\n');
}

export function isRichText(value: unknown): value is RichText {
  return isRecord(value) && value['type'] === 'doc' && Array.isArray(value['content']);
}

export function isBlank(text: RichText): boolean {
  return plainText(text).trim() === '' && citedIn(text).length === 0;
}

interface Cited {
  readonly kind: string;
  readonly id: string;
}

/** What it cites, from its beginning to its end. */
export function citedIn(text: RichText): Cited[] {
  return citedBy(richNode(text));
}

function citedBy({ type, attrs, content }: RichNode): Cited[] {
  return type === 'citation'
    ? [{ kind: textOf(attrs['kind']), id: textOf(attrs['id']) }]
    : content.flatMap(citedBy);
}

function linesOf(node: RichNode, mark = ''): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [mark + node.content.map(wordsOf).join('')];
    case 'bulletList':
      return node.content.flatMap((item) => linesOf(item, `${indent(mark)}- `));
    case 'orderedList': {
      const first = Number(node.attrs['start'] ?? 1);
      return node.content.flatMap((item, index) =>
        linesOf(item, `${indent(mark)}${String(first + index)}. `),
      );
    }
    case 'listItem':
      return node.content.flatMap((block, index) => linesOf(block, index === 0 ? mark : indent(mark)));
    case 'tableRow':
      return [
        node.content.map((cell) => cell.content.flatMap((block) => linesOf(block)).join(' ')).join(' | '),
      ];
    default:
      return node.content.flatMap((child) => linesOf(child, mark));
  }
}

function indent(mark: string): string {
  return ' '.repeat(mark.length);
}

function wordsOf(node: RichNode): string {
  return node.type === 'hardBreak' ? '\n' : node.text;
}

function nodesOf(given: unknown): RichNode[] {
  return Array.isArray(given) ? given.map(richNode) : [];
}

function textOf(given: unknown): string {
  return typeof given === 'string' ? given : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
