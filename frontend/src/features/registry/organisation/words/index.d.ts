// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "workspace": string;
  readonly "organisations": {
    readonly "title": string;
    readonly "register": string;
    readonly "label": string;
    readonly "search": string;
    readonly "name": string;
    readonly "role": string;
    readonly "identifiers": string;
    readonly "noneHint": string;
    readonly "registered": (values: { readonly name: string | number }) => string;
    readonly "giveSeat": (values: { readonly partnership: string | number }) => string;
    readonly "actions": string;
    readonly "change": string;
    readonly "changeHidden": (values: { readonly name: string | number }) => string;
  };
  readonly "register": {
    readonly "title": string;
    readonly "lead": string;
    readonly "name": string;
    readonly "nameHint": string;
    readonly "role": string;
    readonly "scheme": string;
    readonly "schemeOf": (values: { readonly number: number }) => string;
    readonly "schemeHint": string;
    readonly "notRegistered": string;
    readonly "numberOf": (values: { readonly number: number }) => string;
    readonly "addRegister": string;
    readonly "removeRegister": string;
    readonly "removeRegisterHidden": (values: { readonly number: string | number }) => string;
    readonly "postcode": string;
    readonly "postcodeHint": string;
    readonly "save": string;
    readonly "editTitle": string;
    readonly "saveChanges": string;
    readonly "hasClosed": (values: { readonly date: string | number }) => string;
    readonly "errors": {
      readonly "name": string;
      readonly "role": string;
      readonly "scheme": string;
      readonly "number": string;
    };
  };
  readonly "close": {
    readonly "link": string;
    readonly "title": (values: { readonly name: string | number }) => string;
    readonly "happens": string;
    readonly "noSeats": string;
    readonly "seats": (values: { readonly count: number }) => string;
    readonly "seat": (values: { readonly person: string | number; readonly category: string | number }) => string;
    readonly "on": string;
    readonly "onHint": string;
    readonly "find": string;
    readonly "successors": string;
    readonly "save": string;
    readonly "errors": {
      readonly "on": string;
    };
  };
};
