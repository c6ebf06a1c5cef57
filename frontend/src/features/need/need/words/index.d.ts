// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "need": {
    readonly "title": string;
    readonly "statement": string;
    readonly "statementHint": string;
    readonly "evidence": string;
    readonly "evidenceHint": string;
    readonly "source": string;
    readonly "sourceHint": string;
    readonly "themes": string;
    readonly "themesHint": string;
    readonly "because": (values: { readonly theme: string | number }) => string;
    readonly "becauseHint": string;
    readonly "save": string;
    readonly "editTitle": string;
    readonly "saveChanges": string;
    readonly "isPublic": string;
    readonly "errors": {
      readonly "statement": string;
      readonly "evidence": string;
      readonly "source": string;
    };
  };
};
