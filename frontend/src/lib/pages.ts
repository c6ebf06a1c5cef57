interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly next?: string | null;
}

/** Where the next page begins; nothing for the first one. */
export interface From {
  readonly after?: string;
  readonly limit: number;
}

/**
 * Reads a list to its end, one page after the other, as each says where the next one begins. Lists come in order of
 * creation or of names, so one that stopped after its first page would lose what is last. A page that is left cancels it by the
 * signal of the request under way.
 */
export async function allItems<Item>(
  readPage: (from: From) => Promise<PageOf<Item>>,
): Promise<{ readonly items: Item[] }> {
  const items: Item[] = [];
  let from: From = { limit: 100 };
  for (;;) {
    const page = await readPage(from);
    items.push(...page.items);
    if (!page.next) {
      return { items };
    }
    if (page.next === from.after) {
      throw new Error(`The page after ${page.next} leads back to itself`);
    }
    from = { ...from, after: page.next };
  }
}

/** Ids are in order of creation, and so are lists: for people, what is newest comes first. */
export function newestFirst<Item>({ items }: { readonly items: readonly Item[] }): {
  readonly items: Item[];
} {
  return { items: [...items].reverse() };
}
