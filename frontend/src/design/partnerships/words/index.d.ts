// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "together": string;
  readonly "togetherHint": string;
  readonly "none": string;
  readonly "choose": string;
  readonly "add": string;
  readonly "remove": string;
  readonly "error": string;
};
