// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "workspace": string;
  readonly "areas": {
    readonly "title": string;
    readonly "lead": string;
    readonly "label": string;
    readonly "search": string;
    readonly "name": string;
    readonly "kind": string;
    readonly "days": string;
    readonly "since": (values: { readonly from: string | number }) => string;
    readonly "between": (values: { readonly from: string | number; readonly to: string | number }) => string;
    readonly "actions": string;
    readonly "change": string;
    readonly "changeHidden": (values: { readonly name: string | number }) => string;
    readonly "noneHint": string;
    readonly "editTitle": string;
  };
};
