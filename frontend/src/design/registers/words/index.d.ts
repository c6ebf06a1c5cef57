// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "naming": {
    readonly "change": string;
    readonly "changes": {
      readonly "NEW": string;
      readonly "CORRECTION": string;
    };
    readonly "from": string;
    readonly "fromHint": string;
    readonly "save": string;
    readonly "errors": {
      readonly "name": string;
      readonly "nameChange": string;
      readonly "nameFrom": string;
    };
  };
  readonly "found": {
    readonly "hint": string;
    readonly "button": string;
    readonly "looking": string;
    readonly "registerIt": string;
    readonly "areas": {
      readonly "found": (values: { readonly more: boolean; readonly count: number; readonly named: boolean; readonly name: string | number }) => string;
      readonly "none": (values: { readonly name: string | number }) => string;
    };
    readonly "organisations": {
      readonly "found": (values: { readonly more: boolean; readonly count: number; readonly named: boolean; readonly name: string | number }) => string;
      readonly "none": (values: { readonly name: string | number }) => string;
    };
    readonly "partnerships": {
      readonly "found": (values: { readonly more: boolean; readonly count: number; readonly named: boolean; readonly name: string | number }) => string;
      readonly "none": (values: { readonly name: string | number }) => string;
    };
    readonly "people": {
      readonly "found": (values: { readonly more: boolean; readonly count: number; readonly named: boolean; readonly name: string | number }) => string;
      readonly "none": (values: { readonly name: string | number }) => string;
    };
  };
  readonly "ending": {
    readonly "on": string;
    readonly "onHint": string;
    readonly "move": string;
    readonly "errors": {
      readonly "on": string;
    };
    readonly "areas": {
      readonly "link": string;
      readonly "title": (values: { readonly name: string | number }) => string;
      readonly "happens": string;
      readonly "save": string;
    };
    readonly "partnerships": {
      readonly "link": string;
      readonly "title": (values: { readonly name: string | number }) => string;
      readonly "happens": string;
      readonly "save": string;
    };
  };
  readonly "succession": {
    readonly "common": {
      readonly "known": string;
      readonly "since": (values: { readonly name: string | number; readonly date: string | number; readonly source: string | number }) => string;
      readonly "from": string;
      readonly "fromHint": string;
      readonly "source": string;
      readonly "sourceHint": string;
      readonly "save": string;
      readonly "errors": {
        readonly "from": string;
        readonly "source": string;
      };
    };
    readonly "organisations": {
      readonly "link": string;
      readonly "title": (values: { readonly name: string | number }) => string;
      readonly "ended": (values: { readonly date: string | number }) => string;
      readonly "ends": (values: { readonly date: string | number }) => string;
      readonly "find": string;
      readonly "choose": string;
      readonly "errors": {
        readonly "successorId": string;
      };
    };
    readonly "areas": {
      readonly "link": string;
      readonly "title": (values: { readonly name: string | number }) => string;
      readonly "ended": (values: { readonly date: string | number }) => string;
      readonly "ends": (values: { readonly date: string | number }) => string;
      readonly "find": string;
      readonly "choose": string;
      readonly "errors": {
        readonly "successorId": string;
      };
    };
    readonly "partnerships": {
      readonly "link": string;
      readonly "title": (values: { readonly name: string | number }) => string;
      readonly "ended": (values: { readonly date: string | number }) => string;
      readonly "ends": (values: { readonly date: string | number }) => string;
      readonly "find": string;
      readonly "choose": string;
      readonly "errors": {
        readonly "successorId": string;
      };
    };
  };
  readonly "named": {
    readonly "area": (values: { readonly name: string | number; readonly code: string | number }) => string;
    readonly "person": (values: { readonly name: string | number; readonly mail: string | number }) => string;
  };
  readonly "someone": string;
};
