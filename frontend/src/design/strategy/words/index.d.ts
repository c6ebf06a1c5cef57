// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "published": string;
  readonly "desk": string;
  readonly "because": (values: { readonly title: string | number }) => string;
  readonly "reason": (values: { readonly title: string | number; readonly because: string | number }) => string;
  readonly "none": string;
};
