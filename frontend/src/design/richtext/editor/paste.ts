const NOT_WORDS = 'script, style, meta, link, title, xml, img, svg, object, iframe, [hidden]';
const ITEM = /mso-list:\s*l\d+\s+level(\d+)/iu;

/**
 * What was copied, as clean HTML: without what Word and the like add, its lists as lists, and its tables with a first
 * row of headings and a cell in each place. The schema passes over the rest.
 */
export function cleanPasted(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(NOT_WORDS)) {
    element.remove();
  }
  for (const paragraph of [...page.querySelectorAll('p')]) {
    gather(paragraph);
  }
  page.querySelectorAll('table').forEach(evenOut);
  for (const element of page.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (element.textContent.trim() === '') {
      element.remove();
    }
  }
  return page.body.innerHTML;
}

const HEADING = /^\s*#{1,6}\s+(?=\S)/u;
const MARKED = /^\s*[-*]\s+(?=\S)/u;

/** Lines that were copied as plain text, with the headings and lists that people write in mails: `## Access`, `- Buses`. */
export function pageOfPlain(text: string): HTMLElement {
  const page = new DOMParser().parseFromString('', 'text/html');
  for (const line of text.split(/\r\n|\r|\n/u)) {
    if (HEADING.test(line)) {
      append(page.body, 'h2', line.replace(HEADING, ''));
    } else if (MARKED.test(line)) {
      const last = page.body.lastElementChild;
      const list = last?.tagName === 'UL' ? last : page.body.appendChild(page.createElement('ul'));
      append(append(list, 'li', ''), 'p', line.replace(MARKED, ''));
    } else if (line.trim() !== '') {
      append(page.body, 'p', line);
    }
  }
  return page.body;
}

function append(parent: Element, tag: string, words: string): Element {
  const element = parent.ownerDocument.createElement(tag);
  element.textContent = words;
  parent.append(element);
  return element;
}

/** Word has no lists: their items are paragraphs with a mark written before them. */
function gather(paragraph: HTMLParagraphElement) {
  const level = Number(ITEM.exec(paragraph.getAttribute('style') ?? '')?.[1]);
  if (!(level > 0)) {
    return;
  }
  const mark = markOf(paragraph);
  const tag = /^\(?(?:\d+|[a-z]{1,3})[.)]/iu.test(mark) ? 'ol' : 'ul';
  let list = listBefore(paragraph, tag);
  for (let depth = 1; depth < level; depth++) {
    list = listIn(list, tag);
  }
  const item = paragraph.ownerDocument.createElement('li');
  const words = paragraph.ownerDocument.createElement('p');
  words.append(...paragraph.childNodes);
  item.append(words);
  list.append(item);
  paragraph.remove();
}

function markOf(paragraph: HTMLParagraphElement): string {
  const marks = [...paragraph.querySelectorAll<HTMLElement>('span')].filter((span) =>
    /mso-list:\s*Ignore/iu.test(span.getAttribute('style') ?? ''),
  );
  const mark = marks.map((span) => span.textContent).join('');
  for (const span of marks) {
    span.remove();
  }
  return mark.trim();
}

const GATHERED = 'data-gathered';

function listBefore(paragraph: HTMLParagraphElement, tag: 'ol' | 'ul'): Element {
  const before = paragraph.previousElementSibling;
  if (before?.hasAttribute(GATHERED) === true) {
    return before;
  }
  const list = paragraph.ownerDocument.createElement(tag);
  list.setAttribute(GATHERED, '');
  paragraph.before(list);
  return list;
}

function listIn(list: Element, tag: 'ol' | 'ul'): Element {
  const item = list.lastElementChild ?? list.appendChild(list.ownerDocument.createElement('li'));
  if (item.firstElementChild === null) {
    item.append(list.ownerDocument.createElement('p'));
  }
  const last = item.lastElementChild;
  return last !== null && /^[OU]L$/u.test(last.tagName)
    ? last
    : item.appendChild(list.ownerDocument.createElement(tag));
}

function evenOut(table: HTMLTableElement) {
  const width = Math.max(0, ...[...table.rows].map((row) => row.cells.length));
  [...table.rows].forEach((row, index) => {
    while (row.cells.length < width) {
      row.insertCell();
    }
    for (const cell of [...row.cells]) {
      cell.removeAttribute('colspan');
      cell.removeAttribute('rowspan');
      if (index === 0) {
        const head = table.ownerDocument.createElement('th');
        // A heading of a column is one paragraph.
        head.textContent = cell.textContent.replace(/\s+/gu, ' ').trim();
        cell.replaceWith(head);
      }
    }
  });
}
