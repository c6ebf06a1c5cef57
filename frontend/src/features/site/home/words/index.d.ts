// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "title": string;
  readonly "lead": string;
  readonly "haveYourSay": string;
  readonly "follow": string;
  readonly "open": {
    readonly "heading": string;
    readonly "closes": (values: { readonly date: string | number }) => string;
    readonly "by": (values: { readonly partnership: string | number }) => string;
    readonly "all": string;
    readonly "empty": string;
    readonly "emptyHint": string;
  };
  readonly "find": {
    readonly "heading": string;
    readonly "label": string;
    readonly "hint": string;
    readonly "button": string;
    readonly "looking": string;
    readonly "found": (values: { readonly count: number }) => string;
    readonly "none": (values: { readonly name: string | number }) => string;
    readonly "clear": string;
  };
  readonly "changed": {
    readonly "heading": string;
    readonly "thread": string;
    readonly "empty": string;
    readonly "emptyHint": string;
  };
};
