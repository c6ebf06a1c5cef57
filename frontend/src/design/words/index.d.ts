// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "titleOf": (values: { readonly page: string | number }) => string;
  readonly "errorTitleOf": (values: { readonly page: string | number }) => string;
  readonly "back": string;
  readonly "problemHeading": string;
  readonly "errorPrefix": string;
  readonly "day": string;
  readonly "month": string;
  readonly "year": string;
  readonly "showMore": string;
  readonly "loadingMore": string;
  readonly "loading": string;
  readonly "sending": string;
  readonly "waiting": (values: { readonly seconds: number }) => string;
  readonly "charactersLeft": (values: { readonly left: number }) => string;
  readonly "charactersOver": (values: { readonly over: number }) => string;
  readonly "draftKept": {
    readonly "heading": string;
    readonly "body": string;
    readonly "discard": string;
    readonly "discardEdit": string;
    readonly "discarded": string;
  };
  readonly "signedOut": {
    readonly "heading": string;
    readonly "body": string;
    readonly "kept": string;
    readonly "link": string;
  };
  readonly "conflict": {
    readonly "heading": string;
    readonly "body": string;
    readonly "caption": string;
    readonly "field": string;
    readonly "yours": string;
    readonly "theirs": string;
    readonly "keepYours": string;
    readonly "takeTheirs": string;
    readonly "taken": string;
    readonly "empty": string;
  };
  readonly "problems": {
    readonly "unreachable": string;
    readonly "tooMany": string;
    readonly "forged": string;
    readonly "unworded": string;
    readonly "kept": string;
    readonly "forbidden": string;
    readonly "stale": string;
    readonly "mismatch": string;
    readonly "notFound": string;
    readonly "unexpected": string;
    readonly "reference": (values: { readonly reference: string | number }) => string;
  };
  readonly "page": {
    readonly "notFoundTitle": string;
    readonly "notFoundBody": string;
    readonly "forbiddenTitle": string;
    readonly "forbiddenBody": string;
    readonly "unreachableTitle": string;
    readonly "unreachableBody": string;
    readonly "brokenTitle": string;
    readonly "brokenBody": string;
    readonly "reference": string;
    readonly "tryAgain": string;
    readonly "home": string;
  };
};
