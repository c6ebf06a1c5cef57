// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "material": {
    readonly "newTitle": string;
    readonly "editTitle": string;
    readonly "lead": string;
    readonly "title": string;
    readonly "titleHint": string;
    readonly "language": string;
    readonly "file": string;
    readonly "otherFile": string;
    readonly "fileHint": string;
    readonly "add": string;
    readonly "save": string;
    readonly "removeHeading": string;
    readonly "removeBody": string;
    readonly "remove": string;
    readonly "staysHeading": string;
    readonly "stays": string;
    readonly "errors": {
      readonly "title": string;
      readonly "language": string;
      readonly "file": string;
      readonly "tooLarge": string;
    };
    readonly "languages": {
      readonly "en": string;
      readonly "cy": string;
      readonly "ar": string;
      readonly "bn": string;
      readonly "gu": string;
      readonly "pa": string;
      readonly "pl": string;
      readonly "pt": string;
      readonly "ro": string;
      readonly "so": string;
      readonly "uk": string;
      readonly "ur": string;
      readonly "zh": string;
    };
  };
};
