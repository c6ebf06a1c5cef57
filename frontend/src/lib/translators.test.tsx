import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { standTranslators } from './translators';

beforeAll(standTranslators);

/** A text before and after one that comes, goes and changes. */
function Answers() {
  const [count, setCount] = useState(0);
  return (
    <>
      <p data-testid="said">
        {'Answers: '}
        {count > 0 && String(count)}
        {count !== 2 && ' so far'}
        {count > 1 && <b>{'!'}</b>}
      </p>
      <button
        type="button"
        onClick={() => {
          setCount(count + 1);
        }}
      >
        {'Next'}
      </button>
    </>
  );
}

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    texts.push(walker.currentNode as Text);
  }
  return texts;
}

/** Browsers have it for their translators alone. */
const FONT = 'font' as string;

function fontAround(node: Node): HTMLElement {
  const [outer, inner] = [document.createElement(FONT), document.createElement(FONT)];
  outer.append(inner);
  inner.append(node);
  return outer;
}

const translators: Readonly<Record<string, (text: Text) => void>> = {
  'puts each text into elements': (text) => {
    const place = document.createTextNode('');
    text.replaceWith(place);
    place.replaceWith(fontAround(text));
  },
  'puts elements in the place of each text': (text) => {
    text.replaceWith(fontAround(text.cloneNode()));
  },
  'puts elements before each text, and takes it out': (text) => {
    text.before(fontAround(text.cloneNode()));
    text.remove();
  },
};

describe.each(Object.entries(translators))('where a translator %s', (_, translate) => {
  it('a page still changes, and shows nothing that is gone', async () => {
    render(<Answers />);
    const said = screen.getByTestId('said');
    const shown: (string | null)[] = [];
    for (let step = 0; step < 4; step++) {
      for (const text of textsOf(said).filter((one) => one.parentElement?.tagName !== 'FONT')) {
        translate(text);
      }
      // What has changed is told after what is being done.
      await act(() => Promise.resolve());
      act(() => {
        screen.getByRole('button').click();
      });
      await act(() => Promise.resolve());
      shown.push(said.textContent);
    }

    expect(shown).toEqual(['Answers: 1 so far', 'Answers: 2!', 'Answers: 3 so far!', 'Answers: 4 so far!']);
  });
});

describe('where no translator is', () => {
  it('a mistake is still one', () => {
    expect(() => document.body.removeChild(document.createElement('p'))).toThrow();
  });
});
