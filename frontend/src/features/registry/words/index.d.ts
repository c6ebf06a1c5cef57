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
  readonly "areas": {
    readonly "title": string;
    readonly "lead": string;
    readonly "label": string;
    readonly "search": string;
    readonly "named": (values: { readonly name: string | number; readonly code: string | number }) => string;
    readonly "name": string;
    readonly "kind": string;
    readonly "days": string;
    readonly "since": (values: { readonly from: string | number }) => string;
    readonly "between": (values: { readonly from: string | number; readonly to: string | number }) => string;
    readonly "actions": string;
    readonly "change": string;
    readonly "changeHidden": (values: { readonly name: string | number }) => string;
    readonly "noneHint": string;
    readonly "editTitle": string;
  };
  readonly "introduction": {
    readonly "title": string;
    readonly "label": string;
    readonly "hint": string;
    readonly "error": string;
    readonly "delete": string;
    readonly "save": string;
  };
  readonly "partnerships": {
    readonly "editTitle": string;
    readonly "label": string;
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
    readonly "someone": string;
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
    readonly "named": (values: { readonly name: string | number; readonly mail: string | number }) => string;
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
