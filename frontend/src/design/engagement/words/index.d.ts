// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "moved": string;
  readonly "extension": (values: { readonly from: string | number; readonly to: string | number; readonly reason: string | number }) => string;
  readonly "decision": (values: { readonly from: string | number; readonly to: string | number }) => string;
  readonly "materials": {
    readonly "heading": string;
    readonly "one": (values: { readonly title: string | number; readonly kind: string | number; readonly size: string | number }) => string;
    readonly "kinds": {
      readonly "PDF": string;
      readonly "DOCX": string;
      readonly "ODT": string;
      readonly "PNG": string;
      readonly "JPEG": string;
      readonly "GIF": string;
      readonly "WEBP": string;
    };
    readonly "kilobytes": (values: { readonly size: number }) => string;
    readonly "megabytes": (values: { readonly size: number }) => string;
    readonly "language": (values: { readonly language: string | number }) => string;
    readonly "unscanned": string;
  };
};
