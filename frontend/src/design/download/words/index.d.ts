// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "heading": string;
  readonly "signIn": string;
  readonly "waiting": string;
  readonly "progress": (values: { readonly done: number; readonly total: number }) => string;
  readonly "progressOpen": (values: { readonly done: number }) => string;
  readonly "quarter": (values: { readonly percent: number }) => string;
  readonly "cancel": string;
  readonly "cancelled": string;
  readonly "ready": string;
  readonly "file": (values: { readonly name: string | number }) => string;
  readonly "size": (values: { readonly size: string; readonly kilobytes: number }) => string;
  readonly "until": (values: { readonly date: string | number }) => string;
  readonly "failed": string;
  readonly "nothingAsked": string;
  readonly "gone": string;
};
