import type { ThreadGraph, ThreadNode } from './api';

/** From what people said to what is done: the order in which the thread is read. */
export const KINDS = ['engagement', 'theme', 'need', 'priority', 'section', 'strategy'] as const;

export type Kind = (typeof KINDS)[number];

export interface Reason {
  readonly node: ThreadNode;
  readonly because: string | undefined;
}

export interface Step {
  readonly node: ThreadNode;
  readonly kind: Kind;
  /** What led to this node, with the reason that was given. */
  readonly causes: readonly Reason[];
}

/** The nodes of a thread in reading order, each with what led to it. */
export function stepsOf(thread: ThreadGraph): readonly Step[] {
  const byId = new Map(thread.nodes.map((node) => [node.id, node]));
  return KINDS.flatMap((kind) =>
    thread.nodes
      .filter((node) => node.kind === kind)
      .map((node) => ({ node, kind, causes: causesOf(node, kind, thread, byId) })),
  );
}

/** A link may be told from either end: what stands earlier in the order is the cause. */
function causesOf(node: ThreadNode, kind: Kind, thread: ThreadGraph, byId: ReadonlyMap<string, ThreadNode>): Reason[] {
  const place = KINDS.indexOf(kind);
  return thread.links.flatMap((link) => {
    const otherId = link.to === node.id ? link.from : link.from === node.id ? link.to : undefined;
    const other = otherId === undefined ? undefined : byId.get(otherId);
    if (other === undefined || placeOf(other) >= place) {
      return [];
    }
    return [{ node: other, because: link.because ?? undefined }];
  });
}

function placeOf(node: ThreadNode): number {
  return KINDS.findIndex((kind) => kind === node.kind);
}

/** "theme:0199…" → "0199…". A node's id in the answer may be either form. */
export function entityId(node: ThreadNode): string {
  const colon = node.id.indexOf(':');
  return colon === -1 ? node.id : node.id.slice(colon + 1);
}

export function nodeRef(node: ThreadNode): string {
  return `${node.kind}:${entityId(node)}`;
}
