// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "introduction": {
    readonly "title": string;
    readonly "label": string;
    readonly "hint": string;
    readonly "error": string;
    readonly "delete": string;
    readonly "save": string;
  };
  readonly "partnerships": {
    readonly "editTitle": string;
    readonly "label": string;
  };
};
