import type { ThreadGraph, ThreadNode } from './api';

/** From what people said to what is done: the order in which the thread is read. */
export const KINDS = ['ENGAGEMENT', 'THEME', 'NEED', 'PRIORITY', 'SECTION', 'STRATEGY'] as const;

export type Kind = ThreadNode['kind'];

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
  const byName = new Map(thread.nodes.map((node) => [node.node, node]));
  return KINDS.flatMap((kind) =>
    thread.nodes
      .filter((node) => node.kind === kind)
      .map((node) => ({ node, kind, causes: causesOf(node, thread, byName) })),
  );
}

/** A link may be told from either end: what stands earlier in the order is the cause. */
function causesOf(node: ThreadNode, thread: ThreadGraph, byName: ReadonlyMap<string, ThreadNode>): Reason[] {
  return thread.links.flatMap((link) => {
    const otherName = link.to === node.node ? link.from : link.from === node.node ? link.to : undefined;
    const other = otherName === undefined ? undefined : byName.get(otherName);
    if (other === undefined || KINDS.indexOf(other.kind) >= KINDS.indexOf(node.kind)) {
      return [];
    }
    return [{ node: other, because: link.because ?? undefined }];
  });
}
