// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "ask": {
    readonly "title": string;
    readonly "lead": (values: { readonly title: string | number }) => string;
    readonly "address": string;
    readonly "addressHint": string;
    readonly "send": string;
    readonly "back": string;
    readonly "errors": {
      readonly "empty": string;
      readonly "shape": string;
    };
    readonly "sentTitle": string;
    readonly "sent": (values: { readonly address: string | number }) => string;
    readonly "sentHint": string;
  };
  readonly "confirm": {
    readonly "title": string;
    readonly "body": string;
    readonly "button": string;
    readonly "doneTitle": string;
    readonly "done": string;
    readonly "see": string;
    readonly "overTitle": string;
    readonly "over": string;
  };
  readonly "end": {
    readonly "title": string;
    readonly "body": string;
    readonly "button": string;
    readonly "doneTitle": string;
    readonly "done": string;
    readonly "all": string;
  };
};
