import { describe, expect, it } from 'vitest';
import { citedIn, EMPTY_RICH_TEXT, isBlank, plainText, type RichText } from './richText';

const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (words: string) => ({ type: 'text', text: words });
const item = (...content: unknown[]) => ({ type: 'listItem', content });
const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(text(words))] });
const CITATION = { type: 'citation', attrs: { kind: 'priority', id: '7' } };

function doc(...content: Record<string, unknown>[]): RichText {
  return { type: 'doc', content };
}

describe('the plain text of a rich text', () => {
  it('has a line for each block, and marks for items', () => {
    const inner = { type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph(text('The 7')))] };
    expect(
      plainText(
        doc(
          { type: 'heading', attrs: { level: 1 }, content: [text('Access')] },
          paragraph(text('One'), { type: 'hardBreak' }, text('line')),
          {
            type: 'bulletList',
            content: [item(paragraph(text('Buses')), inner), item(paragraph(text('Lifts')))],
          },
          { type: 'table', content: [{ type: 'tableRow', content: [cell('Leeds'), cell('2028')] }] },
        ),
      ),
    ).toBe('Access\nOne\nline\n- Buses\n  3. The 7\n- Lifts\nLeeds | 2028');
  });

  it('is blank where there is nothing to read, and not where something is cited', () => {
    expect(isBlank(EMPTY_RICH_TEXT)).toBe(true);
    expect(isBlank(doc(paragraph(text(' '))))).toBe(true);
    expect(isBlank(doc(paragraph(CITATION)))).toBe(false);
    expect(citedIn(doc(paragraph(text('As in '), CITATION)))).toEqual([{ kind: 'priority', id: '7' }]);
  });
});
