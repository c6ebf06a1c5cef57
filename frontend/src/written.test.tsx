import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '@/lib/language';
import { ids } from '@/testing/data';
import { publicPages } from '@/testing/pages';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';

/*
 * A page in Welsh shows what people and partnerships wrote as they wrote it. Where that is not said, a screen reader
 * speaks English with a Welsh voice.
 */

vi.mock('@/lib/language', async (original) => {
  const real = await original<{ readonly language: Language }>();
  return { ...real, language: { ...real.language, code: 'cy', tag: 'cy', name: 'Cymraeg' } };
});

/** Names of people are the same in every language. */
const THE_SAME = new Set(['personName']);

/** Of what the services answered: several words, and so neither a code nor a date. */
function sentencesIn(part: unknown): string[] {
  if (typeof part === 'string') {
    return /\p{L} \p{L}/u.test(part) ? [part] : [];
  }
  return typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([name, inner]) => (THE_SAME.has(name) ? [] : sentencesIn(inner)))
    : [];
}

/** Each text of the page in which stored words stand that it does not say the language of. */
function unsaid(stored: readonly string[]): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode() !== null) {
    const { textContent, parentElement } = texts.currentNode;
    const text = textContent ?? '';
    if (stored.some((words) => text.includes(words)) && parentElement?.closest('[lang|="en"]') === null) {
      found.push(text);
    }
  }
  return found;
}

describe('a page in Welsh', () => {
  let answers: Promise<unknown>[];

  beforeEach(() => {
    document.documentElement.lang = 'cy';
    answers = [];
    server.events.removeAllListeners();
    server.events.on('response:mocked', ({ request, response }) => {
      if (request.url.includes('/api/')) {
        answers.push(response.clone().json());
      }
    });
  });

  const seen: string[] = [];

  /** Each kind of question is a step of its own. */
  const steps = [2, 3, 4, 5, 6, 7].map((step) => `/have-your-say/${ids.open}/survey?step=${String(step)}`);

  it.each([...publicPages, ...steps])('says that stored words are English: %s', async (path) => {
    await visit(path);
    const stored = (await Promise.all(answers)).flatMap(sentencesIn);
    seen.push(...stored.filter((words) => document.body.textContent.includes(words)));

    expect(unsaid(stored)).toEqual([]);
  });

  it('is looked at with stored words on it', () => {
    expect(new Set(seen).size).toBeGreaterThan(20);
  });
});
