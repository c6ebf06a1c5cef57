// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "publish": {
    readonly "title": string;
    readonly "choose": string;
    readonly "chooseHint": string;
    readonly "selectAll": string;
    readonly "error": string;
    readonly "noThemes": string;
    readonly "preview": string;
    readonly "previewNone": string;
    readonly "previewing": string;
    readonly "happens": (values: { readonly count: number; readonly engagement: string | number }) => string;
    readonly "button": string;
    readonly "doneTitle": string;
    readonly "doneBody": string;
    readonly "see": string;
  };
  readonly "back": string;
  readonly "codings": (values: { readonly count: number }) => string;
};
