import { richNode, type RichNode } from '@/lib/richText';
import { limits, markRules, nodeRules, schema, topNode } from './schema';

type Members = Record<string, unknown>;

// Those that no page and no database takes, and halves of others; what breaks a line is none of them.
// eslint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff]/u;

/** Whether the services would take the document, by the schema that they read too. */
export function isFit(document: unknown): boolean {
  try {
    const node = schema.nodeFromJSON(document);
    node.check();
    return (
      node.type.name === topNode &&
      // What ProseMirror passes over is refused too.
      sorted(tidy(node.toJSON())) === sorted(tidy(document)) &&
      keepsRules(richNode(document), 1) &&
      count(richNode(document)) <= limits.nodes
    );
  } catch {
    return false;
  }
}

/** The document without what says nothing: attributes that have their default, empty lists of children and marks. */
export function tidy(node: unknown): unknown {
  if (!isMembers(node)) {
    return node;
  }
  const rule = { ...nodeRules, ...markRules }[String(node['type'])];
  const attrs = node['attrs'];
  const said = isMembers(attrs)
    ? Object.fromEntries(
        Object.entries(attrs).filter(([name, value]) => {
          const byDefault = rule?.attrs?.[name];
          return byDefault === undefined || !('default' in byDefault) || byDefault.default !== value;
        }),
      )
    : attrs;
  return Object.fromEntries(
    Object.entries({
      ...node,
      attrs: said,
      marks: tidied(node['marks']),
      content: tidied(node['content']),
    }).filter(([, value]) => value !== undefined && !isEmpty(value)),
  );
}

function tidied(list: unknown): unknown {
  return Array.isArray(list) ? list.map(tidy) : list;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function keepsRules(node: RichNode, depth: number): boolean {
  const rule = nodeRules[node.type];
  return (
    depth <= limits.depth &&
    !UNFIT.test(node.text) &&
    (rule?.hasWords !== true || /\S/u.test(wordsIn(node))) &&
    (rule?.neverBegins === undefined || !new RegExp(rule.neverBegins, 'u').test(wordsIn(node))) &&
    (rule?.firstRowOf === undefined || hasFirstRow(node, rule.firstRowOf)) &&
    node.content.every((child) => keepsRules(child, depth + 1))
  );
}

function hasFirstRow({ content: rows }: RichNode, cell: string): boolean {
  const [first] = rows;
  return (
    first?.content.every(({ type }) => type === cell) === true &&
    rows.every((row) => row.content.length === first.content.length)
  );
}

function wordsIn(node: RichNode): string {
  return node.text + node.content.map(wordsIn).join('');
}

function count(node: RichNode): number {
  return node.content.reduce((sum, child) => sum + count(child), 1);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isMembers(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
