// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "priority": {
    readonly "title": string;
    readonly "statement": string;
    readonly "statementHint": string;
    readonly "whyTogether": string;
    readonly "needs": string;
    readonly "needsHint": string;
    readonly "noNeeds": string;
    readonly "noNeedsHint": string;
    readonly "becauseNeed": (values: { readonly need: string | number }) => string;
    readonly "themes": string;
    readonly "becauseTheme": (values: { readonly theme: string | number }) => string;
    readonly "becauseHint": string;
    readonly "save": string;
    readonly "editTitle": string;
    readonly "saveChanges": string;
    readonly "isPublic": string;
    readonly "errors": {
      readonly "statement": string;
      readonly "whyTogether": string;
      readonly "needs": string;
    };
  };
};
