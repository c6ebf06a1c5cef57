// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "workspace": string;
  readonly "seats": {
    readonly "title": string;
    readonly "asOf": (values: { readonly date: string | number }) => string;
    readonly "filled": string;
    readonly "filledOf": (values: { readonly exact: boolean; readonly held: string | number; readonly max: string | number; readonly min: string | number }) => string;
    readonly "gap": string;
    readonly "full": string;
    readonly "room": string;
    readonly "required": string;
    readonly "who": string;
    readonly "noOne": string;
    readonly "for": (values: { readonly person: string | number; readonly organisation: string | number }) => string;
    readonly "ended": (values: { readonly person: string | number; readonly date: string | number; readonly category: string | number }) => string;
    readonly "until": (values: { readonly date: string | number }) => string;
    readonly "changeHolder": string;
    readonly "endHolder": string;
    readonly "holderHidden": (values: { readonly person: string | number }) => string;
    readonly "change": string;
    readonly "history": string;
    readonly "give": string;
    readonly "giveHidden": (values: { readonly category: string | number }) => string;
    readonly "none": string;
    readonly "noneHint": string;
    readonly "given": (values: { readonly person: string | number; readonly category: string | number }) => string;
    readonly "noSeat": (values: { readonly area: string | number }) => string;
    readonly "noArea": (values: { readonly kinds: string | number }) => string;
    readonly "noSeatSource": (values: { readonly source: string | number }) => string;
  };
  readonly "give": {
    readonly "title": (values: { readonly category: string | number }) => string;
    readonly "find": string;
    readonly "organisation": string;
    readonly "findPerson": string;
    readonly "person": string;
    readonly "someoneNew": string;
    readonly "role": string;
    readonly "roles": {
      readonly "CHAIR": string;
      readonly "VICE_CHAIR": string;
      readonly "MEMBER": string;
      readonly "OBSERVER": string;
    };
    readonly "from": string;
    readonly "fromHint": string;
    readonly "to": string;
    readonly "toHint": string;
    readonly "save": string;
    readonly "editTitle": (values: { readonly category: string | number }) => string;
    readonly "saveChanges": string;
    readonly "hasEnded": (values: { readonly date: string | number }) => string;
    readonly "errors": {
      readonly "onBehalfOfOrganisationId": string;
      readonly "role": string;
      readonly "from": string;
      readonly "to": string;
    };
  };
  readonly "person": {
    readonly "link": (values: { readonly person: string | number }) => string;
    readonly "title": (values: { readonly person: string | number }) => string;
    readonly "name": string;
    readonly "nameHint": string;
    readonly "mail": string;
    readonly "mailHint": string;
    readonly "agreed": string;
    readonly "agreedHint": string;
    readonly "agreedChoices": {
      readonly "YES": string;
      readonly "NO": string;
    };
    readonly "save": string;
    readonly "errors": {
      readonly "name": string;
      readonly "agreedToBeNamed": string;
    };
  };
  readonly "seat": {
    readonly "editTitle": (values: { readonly category: string | number }) => string;
    readonly "category": string;
    readonly "categoryHint": string;
    readonly "votingRight": string;
    readonly "vote": {
      readonly "VOTING": string;
      readonly "NON_VOTING": string;
    };
    readonly "elected": string;
    readonly "electedHint": string;
    readonly "electedChoices": {
      readonly "YES": string;
      readonly "NO": string;
    };
    readonly "min": string;
    readonly "max": string;
    readonly "area": string;
    readonly "areaHint": string;
    readonly "noArea": string;
    readonly "requiredByRule": string;
    readonly "requiredByRuleHint": string;
    readonly "find": string;
    readonly "noNomination": string;
    readonly "saveChanges": string;
    readonly "errors": {
      readonly "category": string;
      readonly "min": string;
      readonly "max": string;
      readonly "order": string;
    };
  };
  readonly "end": {
    readonly "title": (values: { readonly person: string | number }) => string;
    readonly "seat": string;
    readonly "for": string;
    readonly "as": string;
    readonly "since": string;
    readonly "happens": string;
    readonly "gap": (values: { readonly min: number }) => string;
    readonly "authorityGap": string;
    readonly "on": string;
    readonly "onHint": string;
    readonly "save": string;
    readonly "errors": {
      readonly "on": string;
    };
  };
};
