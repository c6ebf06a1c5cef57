// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "moved": string;
  readonly "extension": (values: { readonly from: string | number; readonly to: string | number; readonly reason: string | number }) => string;
  readonly "decision": (values: { readonly from: string | number; readonly to: string | number }) => string;
};
