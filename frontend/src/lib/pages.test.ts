import { describe, expect, it } from 'vitest';
import { allItems, type From } from './pages';

const ALL = Array.from({ length: 250 }, (_, index) => `item ${String(index)}`);

/** A list that gives a hundred at a time, and tells when it was asked. */
function listOf(all: readonly string[], asked: From[] = []) {
  return (from: From) => {
    asked.push(from);
    const first = Number(from.after ?? '0');
    const end = first + from.limit;
    return Promise.resolve({ items: all.slice(first, end), next: end < all.length ? String(end) : null });
  };
}

describe('reading a list to its end', () => {
  it('gives every item in its order', async () => {
    const { items } = await allItems(listOf(ALL));
    expect(items).toEqual(ALL);
  });

  it('asks for one page where there is one', async () => {
    const asked: From[] = [];
    await allItems(listOf(ALL.slice(0, 100), asked));
    expect(asked).toEqual([{ limit: 100 }]);
  });

  it('asks for no further page once it is cancelled', async () => {
    const left = new AbortController();
    const asked: From[] = [];
    const read = listOf(ALL, asked);
    const reading = allItems(async (from) => {
      left.signal.throwIfAborted(); // as a request with this signal does
      const page = await read(from);
      left.abort();
      return page;
    });
    await expect(reading).rejects.toThrow();
    expect(asked).toHaveLength(1);
  });

  it('does not go round for ever where a page leads back to itself', async () => {
    await expect(allItems(() => Promise.resolve({ items: ['item'], next: 'same' }))).rejects.toThrow(/same/u);
  });
});
