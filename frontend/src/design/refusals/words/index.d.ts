// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "codes": {
    readonly "required": string;
    readonly "too-long": (values: { readonly max: number }) => string;
    readonly "too-short": (values: { readonly min: number }) => string;
    readonly "too-many": (values: { readonly max: number }) => string;
    readonly "too-few": (values: { readonly min: number }) => string;
    readonly "too-deep": string;
    readonly "too-small": (values: { readonly min: number }) => string;
    readonly "too-large": (values: { readonly max: number }) => string;
    readonly "repeated": string;
    readonly "not-offered": string;
    readonly "wrong-kind": string;
    readonly "out-of-range": (values: { readonly min: number; readonly max: number }) => string;
    readonly "too-many-decimals": (values: { readonly max: number }) => string;
    readonly "not-a-date": string;
    readonly "date-out-of-range": (values: { readonly min: string | number; readonly max: string | number }) => string;
    readonly "more-than-district": string;
    readonly "not-a-district": string;
    readonly "too-long-together": (values: { readonly max: number }) => string;
    readonly "not-above-minimum": string;
    readonly "not-after-earliest": string;
    readonly "not-ascending": string;
    readonly "empty-band": string;
    readonly "unfit-character": string;
    readonly "mail-taken": string;
    readonly "engagement-not-open": string;
    readonly "survey-changed": string;
    readonly "file-too-large": (values: { readonly max: number }) => string;
    readonly "file-type": string;
    readonly "file-infected": (values: { readonly virus: string | number }) => string;
    readonly "engagement-not-draft": string;
    readonly "too-many-jobs": (values: { readonly max: number }) => string;
    readonly "wrong-token": string;
  };
};
