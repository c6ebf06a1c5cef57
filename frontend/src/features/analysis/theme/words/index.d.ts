// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "theme": {
    readonly "newTitle": string;
    readonly "editTitle": string;
    readonly "title": string;
    readonly "titleHint": string;
    readonly "description": string;
    readonly "descriptionHint": string;
    readonly "publishedAs": (values: { readonly title: string | number }) => string;
    readonly "saveNew": string;
    readonly "save": string;
    readonly "errors": {
      readonly "title": string;
      readonly "description": string;
    };
  };
  readonly "back": string;
};
