import type { Need, Priority } from '@/lib/staffReads';

/** How a draft stands to what everyone reads. */
export type PublicState = 'draft' | 'public' | 'changed';

type Words = Readonly<Record<string, unknown>>;

/** Whether what is published still says what the draft says, in these words and with these reasons. */
function stateOf(draft: Words, published: Words | null | undefined): PublicState {
  if (published === null || published === undefined) {
    return 'draft';
  }
  return JSON.stringify(draft) === JSON.stringify(published) ? 'public' : 'changed';
}

export function stateOfNeed({ published, ...need }: Need): PublicState {
  return stateOf(wordsOfNeed(need), published && wordsOfNeed(published));
}

export function stateOfPriority({ published, ...priority }: Priority): PublicState {
  return stateOf(wordsOfPriority(priority), published && wordsOfPriority(published));
}

function wordsOfNeed({
  statement,
  evidence,
  source,
  themes,
}: Omit<Need, 'published' | 'publishedAt'>): Words {
  return { statement, evidence, source, themes: themes.map(({ themeId, because }) => [themeId, because]) };
}

function wordsOfPriority({
  statement,
  whyTogether,
  needs,
  themes,
}: Omit<Priority, 'published' | 'publishedAt'>): Words {
  return {
    statement,
    whyTogether,
    needs: needs.map(({ needId, because }) => [needId, because]),
    themes: themes.map(({ themeId, because }) => [themeId, because]),
  };
}
