const RIGHT_TO_LEFT =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hanifi_Rohingya}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A name in a script from right to left would else draw the number or the bracket beside it into its own order. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
}

/** The words of a feature: what is put into a sentence of theirs stands apart from what surrounds it. */
export function sentences<Words extends object>(words: Words): Words {
  const made = Object.entries(words).map(([name, part]) => [name, whole(part)] as const);
  return Object.fromEntries(made) as Words;
}

function whole(part: unknown): unknown {
  if (isSentence(part)) {
    return (...parts: unknown[]) =>
      part(...parts.map((one) => (typeof one === 'string' ? isolated(one) : one)));
  }
  return typeof part === 'object' && part !== null ? sentences(part) : part;
}

function isSentence(part: unknown): part is (...parts: readonly unknown[]) => string {
  return typeof part === 'function';
}
