// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "reviewed": (values: { readonly date: string | number }) => string;
  readonly "accessibility": {
    readonly "title": string;
    readonly "lead": string;
    readonly "parts": readonly ({
      readonly "heading": string;
      readonly "paragraphs": readonly (string)[];
      readonly "list": readonly (string)[];
    } | {
      readonly "heading": string;
      readonly "paragraphs": readonly (string)[];
    })[];
  };
  readonly "privacy": {
    readonly "title": string;
    readonly "lead": string;
    readonly "parts": readonly ({
      readonly "heading": string;
      readonly "paragraphs": readonly (string)[];
      readonly "list": readonly (string)[];
    } | {
      readonly "heading": string;
      readonly "paragraphs": readonly (string)[];
    })[];
  };
  readonly "cookies": {
    readonly "title": string;
    readonly "lead": string;
    readonly "parts": readonly ({
      readonly "heading": string;
      readonly "paragraphs": readonly (string)[];
    })[];
  };
};
