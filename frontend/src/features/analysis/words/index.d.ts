// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "answers": {
    readonly "title": string;
    readonly "themes": string;
    readonly "themesNone": string;
    readonly "themesNoneHint": string;
    readonly "make": string;
    readonly "publish": string;
    readonly "codings": (values: { readonly count: number }) => string;
    readonly "published": string;
    readonly "changedSince": (values: { readonly title: string | number }) => string;
    readonly "notPublished": string;
    readonly "words": string;
    readonly "filter": string;
    readonly "filterButton": string;
    readonly "all": string;
    readonly "uncoded": string;
    readonly "coded": string;
    readonly "none": string;
    readonly "noneHint": string;
    readonly "received": (values: { readonly date: string | number }) => string;
    readonly "addThemeTo": (values: { readonly number: string | number }) => string;
    readonly "choose": string;
    readonly "add": string;
    readonly "addHidden": (values: { readonly number: string | number }) => string;
    readonly "remove": string;
    readonly "removeHidden": (values: { readonly theme: string | number; readonly number: string | number }) => string;
    readonly "answer": (values: { readonly number: string | number }) => string;
    readonly "chooseFirst": string;
    readonly "added": (values: { readonly theme: string | number; readonly number: string | number }) => string;
    readonly "removed": (values: { readonly theme: string | number; readonly number: string | number }) => string;
    readonly "found": (values: { readonly which: string | number; readonly more: boolean; readonly count: string | number }) => string;
    readonly "confidential": string;
  };
  readonly "theme": {
    readonly "newTitle": string;
    readonly "editTitle": string;
    readonly "title": string;
    readonly "titleHint": string;
    readonly "description": string;
    readonly "descriptionHint": string;
    readonly "publishedAs": (values: { readonly title: string | number }) => string;
    readonly "saveNew": string;
    readonly "save": string;
    readonly "errors": {
      readonly "title": string;
      readonly "description": string;
    };
  };
  readonly "publish": {
    readonly "title": string;
    readonly "choose": string;
    readonly "chooseHint": string;
    readonly "selectAll": string;
    readonly "error": string;
    readonly "noThemes": string;
    readonly "preview": string;
    readonly "previewNone": string;
    readonly "previewing": string;
    readonly "happens": (values: { readonly count: number; readonly engagement: string | number }) => string;
    readonly "button": string;
    readonly "doneTitle": string;
    readonly "doneBody": string;
    readonly "see": string;
  };
};
