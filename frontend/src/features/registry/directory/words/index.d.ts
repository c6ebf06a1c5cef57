// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "saved": string;
  readonly "data": string;
  readonly "json": string;
  readonly "history": {
    readonly "ended": (values: { readonly date: string | number }) => string;
    readonly "ends": (values: { readonly date: string | number }) => string;
    readonly "followedBy": string;
    readonly "follows": string;
    readonly "since": (values: { readonly date: string | number }) => string;
    readonly "source": (values: { readonly source: string | number }) => string;
    readonly "formerly": (values: { readonly date: string | number; readonly name: string | number }) => string;
  };
  readonly "area": {
    readonly "kinds": {
      readonly "COUNTRY": string;
      readonly "REGION": string;
      readonly "COUNTY": string;
      readonly "DISTRICT": string;
      readonly "METROPOLITAN_DISTRICT": string;
      readonly "LONDON_BOROUGH": string;
      readonly "UNITARY_AUTHORITY": string;
      readonly "COUNCIL_AREA": string;
      readonly "COMBINED_AUTHORITY": string;
      readonly "GREATER_LONDON_AUTHORITY": string;
      readonly "PARISH": string;
      readonly "WARD": string;
      readonly "NHS_REGION": string;
      readonly "INTEGRATED_CARE_BOARD": string;
      readonly "SUB_ICB_LOCATION": string;
      readonly "HEALTH_BOARD": string;
      readonly "INTEGRATION_AUTHORITY": string;
      readonly "PLACE": string;
      readonly "LOCALITY": string;
      readonly "NEIGHBOURHOOD": string;
      readonly "OTHER": string;
    };
    readonly "schemes": {
      readonly "GSS": string;
      readonly "ODS": string;
      readonly "LOCAL": string;
    };
    readonly "from": string;
    readonly "to": string;
    readonly "change": string;
  };
  readonly "organisation": {
    readonly "caption": string;
    readonly "postcode": string;
    readonly "opened": string;
    readonly "closed": string;
    readonly "change": string;
  };
  readonly "partnership": {
    readonly "kinds": {
      readonly "INTEGRATED_CARE_PARTNERSHIP": string;
      readonly "PLACE_BASED_PARTNERSHIP": string;
      readonly "NEIGHBOURHOOD_PARTNERSHIP": string;
      readonly "LOCAL_CARE_PARTNERSHIP": string;
      readonly "LOCALITY_PARTNERSHIP": string;
      readonly "INTEGRATION_JOINT_BOARD": string;
    };
    readonly "change": string;
    readonly "introduce": string;
    readonly "asOf": (values: { readonly date: string | number }) => string;
    readonly "membersCaption": string;
    readonly "namesShown": string;
    readonly "seat": string;
    readonly "name": string;
    readonly "notNamed": string;
    readonly "organisation": string;
    readonly "role": string;
    readonly "headings": {
      readonly "members": string;
      readonly "engagements": string;
      readonly "strategies": string;
    };
    readonly "none": {
      readonly "members": string;
      readonly "engagements": string;
      readonly "strategies": string;
    };
    readonly "headingsThen": {
      readonly "members": string;
      readonly "engagements": string;
      readonly "strategies": string;
    };
    readonly "noneEver": {
      readonly "members": string;
      readonly "engagements": string;
      readonly "strategies": string;
    };
    readonly "noMembersHint": string;
    readonly "gaps": string;
    readonly "gapsIntro": string;
    readonly "missing": {
      readonly "people": (values: { readonly seat: string | number; readonly held: string | number; readonly required: string | number }) => string;
      readonly "seat": (values: { readonly area: string | number }) => string;
      readonly "area": (values: { readonly kinds: string | number }) => string;
    };
    readonly "gapSource": (values: { readonly source: string | number }) => string;
    readonly "opens": (values: { readonly date: string | number }) => string;
    readonly "closes": (values: { readonly date: string | number }) => string;
    readonly "closed": (values: { readonly date: string | number }) => string;
    readonly "strategyThread": string;
    readonly "areas": string;
    readonly "areaCode": (values: { readonly code: string | number }) => string;
    readonly "areaEnded": (values: { readonly date: string | number }) => string;
    readonly "areaFollowedBy": (values: { readonly date: string | number; readonly name: string | number }) => string;
  };
  readonly "roles": {
    readonly "CHAIR": string;
    readonly "VICE_CHAIR": string;
    readonly "MEMBER": string;
    readonly "OBSERVER": string;
  };
  readonly "organisations": {
    readonly "title": string;
    readonly "lead": string;
    readonly "label": string;
    readonly "search": string;
    readonly "name": string;
    readonly "role": string;
    readonly "identifiers": string;
    readonly "found": (values: { readonly more: boolean; readonly count: number }) => string;
    readonly "none": (values: { readonly name: string | number }) => string;
    readonly "empty": string;
    readonly "clear": string;
    readonly "downloadAll": string;
    readonly "downloadFound": (values: { readonly name: string | number }) => string;
    readonly "csv": string;
    readonly "xlsx": string;
  };
};
