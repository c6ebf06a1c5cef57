import type { BrowserContext } from '@playwright/test';

/** Translates the pages of a browser as its own translator does: around each text, and each later one, come `<font>`s. */
export async function translate(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // Browsers have it for their translators alone.
    const font = 'font' as string;
    const untouched = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'OPTION', 'TITLE', 'NOSCRIPT', 'FONT']);

    function translateIn(root: Node) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = root instanceof Text ? [root] : [];
      while (walker.nextNode() !== null) {
        texts.push(walker.currentNode);
      }
      texts.forEach(wrap);
    }

    function wrap(text: Node) {
      const { parentElement, textContent } = text;
      if (parentElement === null || untouched.has(parentElement.tagName) || !textContent?.trim()) {
        return;
      }
      const outer = document.createElement(font);
      const inner = document.createElement(font);
      outer.append(inner);
      parentElement.replaceChild(outer, text);
      inner.append(text);
    }

    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        addedNodes.forEach(translateIn);
      }
    }).observe(document, { childList: true, subtree: true });
  });
}
