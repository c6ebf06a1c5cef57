// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "title": string;
  readonly "lead": string;
  readonly "label": string;
  readonly "hint": string;
  readonly "button": string;
  readonly "errors": {
    readonly "empty": string;
    readonly "shape": string;
    readonly "unknown": string;
  };
  readonly "found": {
    readonly "heading": string;
    readonly "received": (values: { readonly date: string | number }) => string;
    readonly "engagement": string;
    readonly "notRead": string;
    readonly "notReadHint": string;
    readonly "notPublished": string;
    readonly "notPublishedHint": string;
    readonly "themes": string;
    readonly "theme": string;
    readonly "published": (values: { readonly date: string | number }) => string;
    readonly "sections": string;
    readonly "section": (values: { readonly title: string | number; readonly version: string | number }) => string;
    readonly "noSections": string;
    readonly "heard": string;
    readonly "thread": string;
  };
};
