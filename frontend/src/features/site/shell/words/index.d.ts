// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "site": string;
  readonly "homeLink": string;
  readonly "skip": string;
  readonly "menu": string;
  readonly "account": string;
  readonly "footer": string;
  readonly "haveYourSay": string;
  readonly "follow": string;
  readonly "organisations": string;
  readonly "workspace": string;
  readonly "signIn": string;
  readonly "signOut": string;
  readonly "demo": string;
  readonly "demoText": string;
  readonly "about": string;
  readonly "accessibility": string;
  readonly "privacy": string;
  readonly "cookies": string;
  readonly "developers": string;
  readonly "signOutFailed": string;
  readonly "firstPage": {
    readonly "description": string;
    readonly "noScript": string;
  };
  readonly "machineTranslated": string;
};
