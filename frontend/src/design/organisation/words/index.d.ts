// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "roles": {
    readonly "NHS_BODY": string;
    readonly "INTEGRATED_CARE_BOARD": string;
    readonly "NHS_TRUST": string;
    readonly "COUNCIL": string;
    readonly "VOLUNTARY_ORGANISATION": string;
    readonly "GP_PRACTICE": string;
    readonly "PRIMARY_CARE_NETWORK": string;
    readonly "EDUCATION": string;
    readonly "BUSINESS": string;
    readonly "HEALTHWATCH": string;
    readonly "HOUSING": string;
    readonly "OTHER": string;
  };
  readonly "registers": {
    readonly "GB-CHC": string;
    readonly "GB-SC": string;
    readonly "GB-NIC": string;
    readonly "GB-COH": string;
    readonly "GB-NHS": string;
    readonly "GB-LAE": string;
    readonly "GB-LAS": string;
    readonly "GB-PLA": string;
    readonly "GB-LANI": string;
    readonly "GB-EDU": string;
  };
  readonly "closed": (values: { readonly date: string | number }) => string;
  readonly "followedBy": (values: { readonly name: string | number; readonly date: string | number }) => string;
  readonly "carriesOn": (values: { readonly name: string | number; readonly date: string | number }) => string;
  readonly "formerly": (values: { readonly name: string | number; readonly date: string | number }) => string;
  readonly "noIdentifiers": string;
  readonly "registeredAs": (values: { readonly register: string | number; readonly number: string | number }) => string;
};
