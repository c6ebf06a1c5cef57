// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "strategy": {
    readonly "caption": string;
    readonly "version": (values: { readonly number: string | number; readonly date: string | number }) => string;
    readonly "period": (values: { readonly from: string | number; readonly to: string | number }) => string;
    readonly "contents": string;
    readonly "because": string;
    readonly "thread": string;
    readonly "notPublished": string;
    readonly "notPublishedHint": string;
    readonly "fingerprint": string;
    readonly "fingerprintBody": string;
    readonly "data": string;
    readonly "json": string;
  };
};
