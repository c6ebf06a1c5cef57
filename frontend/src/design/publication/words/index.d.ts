// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "lead": (values: { readonly count: string | number }) => string;
  readonly "leadFew": (values: { readonly threshold: string | number }) => string;
  readonly "themes": string;
  readonly "noThemes": string;
  readonly "mentions": (values: { readonly count: string | number }) => string;
  readonly "fewMentions": (values: { readonly threshold: string | number }) => string;
  readonly "suppression": string;
  readonly "suppressionBody": (values: { readonly threshold: string | number }) => string;
  readonly "hidden": string;
  readonly "questions": string;
  readonly "option": string;
  readonly "responses": string;
  readonly "share": string;
  readonly "ofAll": (values: { readonly percent: string | number }) => string;
  readonly "notYet": string;
  readonly "tooFew": string;
  readonly "noCounts": string;
  readonly "written": string;
};
