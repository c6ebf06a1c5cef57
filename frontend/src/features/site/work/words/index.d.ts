// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "title": string;
  readonly "greeting": (values: { readonly name: string | number }) => string;
  readonly "nothing": string;
  readonly "nothingHint": string;
  readonly "roles": {
    readonly "SECRETARIAT": string;
    readonly "ENGAGEMENT_LEAD": string;
    readonly "ANALYST": string;
    readonly "STRATEGY_LEAD": string;
    readonly "MEMBER": string;
    readonly "OBSERVER": string;
  };
  readonly "yourRoles": (values: { readonly roles: string | number }) => string;
  readonly "admin": string;
  readonly "organisations": string;
  readonly "organisationsHint": string;
  readonly "areas": string;
  readonly "areasHint": string;
  readonly "partnership": string;
  readonly "partnershipHint": string;
  readonly "changes": string;
  readonly "changesHint": string;
  readonly "seats": string;
  readonly "seatsHint": string;
  readonly "gaps": (values: { readonly count: number }) => string;
  readonly "noGaps": string;
  readonly "engagements": string;
  readonly "engagementsHint": string;
  readonly "drafts": (values: { readonly count: number }) => string;
  readonly "open": (values: { readonly count: string | number }) => string;
  readonly "noneOpen": string;
  readonly "answers": string;
  readonly "answersHint": string;
  readonly "strategy": string;
  readonly "strategyHint": string;
  readonly "themes": (values: { readonly count: number }) => string;
  readonly "noThemes": string;
  readonly "safer": {
    readonly "title": string;
    readonly "lead": string;
    readonly "passkey": string;
    readonly "code": string;
  };
  readonly "signIn": {
    readonly "title": string;
    readonly "lead": string;
    readonly "button": string;
    readonly "public": string;
    readonly "haveYourSay": string;
  };
};
