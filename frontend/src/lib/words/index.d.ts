// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "am": (values: { readonly time: string | number }) => string;
  readonly "pm": (values: { readonly time: string | number }) => string;
  readonly "midday": string;
  readonly "on": (values: { readonly time: string | number; readonly date: string | number }) => string;
  readonly "date": (values: { readonly day: string | number; readonly month: string; readonly year: string | number }) => string;
  readonly "list": (values: { readonly before: string | number; readonly last: string | number }) => string;
};
