import { type AttributeSpec, type MarkSpec, type NodeSpec, Schema } from '@tiptap/pm/model';
import { richTextSchema } from '@/generated/richText';

/** What an attribute may be, in words of JSON Schema; without a default it must be there. */
interface AttributeRule {
  readonly type: 'integer' | 'string' | 'null';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly default?: unknown;
}

type AttributeRules = Readonly<Record<string, AttributeRule>>;

interface MarkRule {
  readonly attrs?: AttributeRules;
}

export interface NodeRule extends MarkRule {
  readonly content?: string;
  readonly group?: string;
  readonly marks?: string;
  readonly inline?: boolean;
  /** Must not be empty. */
  readonly hasWords?: boolean;
  /** Signs that its words do not begin with. */
  readonly neverBegins?: string;
  /** What the cells of its first row are. */
  readonly firstRowOf?: string;
}

export const nodeRules: Readonly<Record<string, NodeRule>> = richTextSchema.nodes;
export const markRules: Readonly<Record<string, MarkRule>> = richTextSchema.marks;
export const { limits, topNode } = richTextSchema;

/** The schema as ProseMirror has it: of what may be there, and not of how it is drawn. */
export const schema = new Schema({
  topNode,
  nodes: Object.fromEntries(Object.entries(nodeRules).map(([name, rule]) => [name, nodeSpec(rule)])),
  marks: Object.fromEntries(
    Object.entries(markRules).map(([name, rule]): [string, MarkSpec] => [name, withAttributes(rule)]),
  ),
});

function nodeSpec({ content, group, marks, inline, ...rule }: NodeRule): NodeSpec {
  return {
    ...(content === undefined ? {} : { content }),
    ...(group === undefined ? {} : { group }),
    ...(marks === undefined ? {} : { marks }),
    ...(inline === undefined ? {} : { inline }),
    ...withAttributes(rule),
  };
}

function withAttributes({ attrs }: MarkRule): { attrs?: Record<string, AttributeSpec> } {
  return attrs === undefined
    ? {}
    : { attrs: Object.fromEntries(Object.entries(attrs).map(([name, rule]) => [name, attributeSpec(rule)])) };
}

function attributeSpec(rule: AttributeRule): AttributeSpec {
  return {
    ...('default' in rule ? { default: rule.default } : {}),
    validate: (value) => {
      if (!takes(rule, value)) {
        throw new RangeError('An attribute is not as the schema has it');
      }
    },
  };
}

export function takes(rule: AttributeRule, value: unknown): boolean {
  switch (rule.type) {
    case 'integer':
      return (
        typeof value === 'number' &&
        Number.isInteger(value) &&
        value >= (rule.minimum ?? -Infinity) &&
        value <= (rule.maximum ?? Infinity)
      );
    case 'string':
      return (
        typeof value === 'string' &&
        value.length <= (rule.maxLength ?? Infinity) &&
        (rule.pattern === undefined || new RegExp(rule.pattern, 'u').test(value))
      );
    case 'null':
      return value === null;
  }
}

/** Whether a link may lead to the address. */
export function isAddress(href: string): boolean {
  const rule = markRules['link']?.attrs?.['href'];
  return rule !== undefined && takes(rule, href);
}
