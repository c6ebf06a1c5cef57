// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "caption": string;
  readonly "published": (values: { readonly date: string | number }) => string;
  readonly "thread": string;
  readonly "data": string;
  readonly "json": string;
};
