// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "thread": {
    readonly "caption": string;
    readonly "titles": {
      readonly "ENGAGEMENT": (values: { readonly title: string | number }) => string;
      readonly "THEME": (values: { readonly title: string | number }) => string;
      readonly "NEED": (values: { readonly title: string | number }) => string;
      readonly "PRIORITY": (values: { readonly title: string | number }) => string;
      readonly "SECTION": (values: { readonly title: string | number }) => string;
      readonly "STRATEGY": (values: { readonly title: string | number }) => string;
    };
    readonly "lead": string;
    readonly "label": string;
    readonly "empty": string;
    readonly "emptyHint": string;
    readonly "from": string;
    readonly "here": string;
    readonly "kinds": {
      readonly "ENGAGEMENT": string;
      readonly "THEME": string;
      readonly "NEED": string;
      readonly "PRIORITY": string;
      readonly "SECTION": string;
      readonly "STRATEGY": string;
    };
    readonly "truncated": string;
    readonly "lookFrom": string;
  };
};
