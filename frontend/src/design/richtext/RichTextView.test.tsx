import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RichText } from '@/lib/richText';
import { RichTextView } from './RichTextView';

function doc(...content: Record<string, unknown>[]): RichText {
  return { type: 'doc', content };
}

const words = (text: string, ...marks: unknown[]) => ({ type: 'text', text, marks });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const heading = (level: number, text: string) => ({
  type: 'heading',
  attrs: { level },
  content: [words(text)],
});

describe('a rich text that is read', () => {
  it('has headings one below the page’s, and skips no level', () => {
    render(<RichTextView text={doc(heading(2, 'One'), heading(3, 'Two'), heading(1, 'Three'))} level={3} />);

    expect(screen.getByRole('heading', { level: 3, name: 'One' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 4, name: 'Two' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: 'Three' })).toBeVisible();
  });

  it('has lists, of which an item is its words', () => {
    const item = (...content: unknown[]) => ({ type: 'listItem', content });
    const inner = { type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph(words('The 7')))] };
    render(
      <RichTextView
        text={doc({ type: 'bulletList', content: [item(paragraph(words('Buses')), inner)] })}
        level={3}
      />,
    );

    const [outer] = screen.getAllByRole('list');
    expect(outer?.innerHTML).toBe(
      '<li>Buses<ol class="nhsuk-list nhsuk-list--number" start="3"><li>The 7</li></ol></li>',
    );
  });

  it('has tables, whose first row says what stands below', () => {
    const cell = (type: string, text: string) => ({ type, content: [paragraph(words(text))] });
    const row = (...content: unknown[]) => ({ type: 'tableRow', content });
    render(
      <RichTextView
        text={doc({
          type: 'table',
          content: [row(cell('tableHeader', 'Place')), row(cell('tableCell', 'Leeds'))],
        })}
        level={3}
      />,
    );

    const table = within(screen.getByRole('table'));
    expect(table.getByRole('columnheader', { name: 'Place' })).toHaveAttribute('scope', 'col');
    expect(table.getByRole('cell', { name: 'Leeds' })).toBeVisible();
  });

  it('has marks, links that lead where links may, and what is cited', () => {
    const link = (href: string) => ({ type: 'link', attrs: { href } });
    render(
      <RichTextView
        text={doc(
          paragraph(
            words('Yes', link('https://example.org'), { type: 'bold' }),
            { type: 'hardBreak' },
            words('No', link('javascript:alert(1)')),
            words('Nor', link('//example.org')),
            { type: 'citation', attrs: { kind: 'priority', id: '7' } },
          ),
        )}
        level={3}
        cited={(kind, id) => `[${kind} ${id}]`}
      />,
    );

    expect(screen.getByText(/Nor/u).outerHTML).toBe(
      '<p><a href="https://example.org"><strong>Yes</strong></a><br>NoNor[priority 7]</p>',
    );
  });

  it('shows the words alone of what it does not know', () => {
    const { container } = render(
      <RichTextView
        text={doc(
          { type: 'video', attrs: { src: 'x' }, content: [paragraph(words('Watch'))] },
          { type: 'paragraph' },
        )}
        level={3}
      />,
    );

    expect(container.innerHTML).toBe('<div class="ct-rich-text"><p>Watch</p></div>');
  });
});
