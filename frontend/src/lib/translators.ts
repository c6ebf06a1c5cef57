/*
 * A browser's translator puts each text of a page into `<font>` elements, or such elements in its place. React, which knows
 * the texts that it made and not what happened to them, would then remove or insert beside what is no longer there, and the
 * page would be gone. Here the element that stands for a text is told of it, in the one place where all of React's changes
 * go through.
 */

/** The elements that stand where a text was taken out. */
const standIns = new WeakMap<Node, HTMLElement>();

/** What stands for a node among a parent's children, or undefined. */
function standInOf(parent: Node, node: Node): Node | undefined {
  let found = standIns.get(node) ?? node;
  while (found.parentNode !== parent && isFont(found.parentNode)) {
    found = found.parentNode;
  }
  return found.parentNode === parent ? found : undefined;
}

/** Has React's changes find what a translator has moved; for the whole page, until it is left. */
export function standTranslators(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- each is called on the node that it was called on
  const { removeChild, insertBefore } = Node.prototype;

  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    const standIn = standInOf(this, child);
    if (standIn === undefined && isText(child)) {
      return child;
    }
    removeChild.call(this, standIn ?? child);
    return child;
  };

  Node.prototype.insertBefore = function <Child extends Node>(
    this: Node,
    child: Child,
    before: Node | null,
  ): Child {
    const moved = isText(child) ? (standInOf(this, child) ?? child) : child;
    const place = before === null ? null : standInOf(this, before);
    insertBefore.call(this, moved, place === undefined && isText(before) ? null : (place ?? before));
    return child;
  };

  new MutationObserver(learn).observe(document, { childList: true, subtree: true });
}

/** Takes note of the elements that have just come in a text's place. */
function learn(records: readonly MutationRecord[]): void {
  const fonts = new Set(records.flatMap(({ addedNodes }) => [...addedNodes].filter(isFont)));
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    const font = [...addedNodes, previousSibling, nextSibling].filter(isFont).find((one) => fonts.has(one));
    for (const text of removedNodes) {
      if (font !== undefined && isText(text) && text.parentNode === null) {
        standIns.set(text, font);
        // A new text is shown again as the page has it, and the translator finds it there.
        changes.observe(text, { characterData: true });
      }
    }
  }
}

const changes = new MutationObserver((records) => {
  for (const { target } of records) {
    const font = standIns.get(target);
    if (font !== undefined) {
      standIns.delete(target);
      font.replaceWith(target);
    }
  }
});

function isFont(node: Node | null): node is HTMLElement {
  return node instanceof HTMLElement && node.tagName === 'FONT';
}

function isText(node: Node | null): node is Text {
  return node instanceof Text;
}
