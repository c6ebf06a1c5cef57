// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "codes": {
    readonly "required": string;
    readonly "too-long": (values: { readonly max: number }) => string;
    readonly "too-short": (values: { readonly min: number }) => string;
    readonly "too-many": (values: { readonly max: number }) => string;
    readonly "too-few": (values: { readonly min: number }) => string;
    readonly "too-small": (values: { readonly min: number }) => string;
    readonly "too-large": (values: { readonly max: number }) => string;
    readonly "repeated": string;
    readonly "unfit-character": string;
    readonly "engagement-not-open": string;
    readonly "survey-changed": string;
  };
};
