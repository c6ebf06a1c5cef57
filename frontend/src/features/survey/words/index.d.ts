// Made of en.json by scripts/words.js.
export declare const words: {
  readonly "list": {
    readonly "title": string;
    readonly "lead": string;
    readonly "open": string;
    readonly "coming": string;
    readonly "opens": (values: { readonly date: string | number }) => string;
    readonly "closed": string;
    readonly "closes": (values: { readonly time: string | number }) => string;
    readonly "closedOn": (values: { readonly date: string | number }) => string;
    readonly "empty": string;
    readonly "emptyHint": string;
    readonly "heard": string;
    readonly "filter": string;
    readonly "all": string;
    readonly "show": string;
    readonly "found": (values: { readonly open: string | number; readonly coming: number; readonly more: boolean; readonly closed: string | number }) => string;
    readonly "unknown": string;
    readonly "unknownHint": string;
    readonly "showAll": string;
  };
  readonly "kinds": {
    readonly "ENGAGEMENT": string;
    readonly "CONSULTATION": string;
    readonly "CO_PRODUCTION": string;
  };
  readonly "start": {
    readonly "startNow": string;
    readonly "goOn": string;
    readonly "kept": string;
    readonly "clear": string;
    readonly "cleared": string;
    readonly "who": string;
    readonly "dates": string;
    readonly "from": (values: { readonly opens: string | number; readonly closes: string | number }) => string;
    readonly "decision": string;
    readonly "askedBy": string;
    readonly "before": string;
    readonly "questions": (values: { readonly count: number }) => string;
    readonly "anonymous": string;
    readonly "receipt": string;
    readonly "closedTitle": string;
    readonly "closed": (values: { readonly date: string | number }) => string;
    readonly "notYet": string;
    readonly "comingTitle": string;
    readonly "coming": (values: { readonly date: string | number }) => string;
    readonly "begunTitle": string;
    readonly "begun": (values: { readonly time: string | number }) => string;
    readonly "heard": string;
    readonly "waiting": string;
    readonly "noSurvey": string;
  };
  readonly "question": {
    readonly "progress": (values: { readonly number: string | number; readonly of: string | number }) => string;
    readonly "continue": string;
    readonly "optional": string;
    readonly "several": string;
    readonly "scaleEnds": (values: { readonly value: string | number; readonly label: string | number }) => string;
    readonly "district": string;
  };
  readonly "errors": {
    readonly "choose": string;
    readonly "chooseSome": string;
    readonly "scale": string;
    readonly "text": string;
    readonly "district": string;
    readonly "districtShape": string;
    readonly "tooLong": (values: { readonly most: number }) => string;
  };
  readonly "check": {
    readonly "title": string;
    readonly "notAnswered": string;
    readonly "change": string;
    readonly "changeHidden": (values: { readonly question: string | number }) => string;
    readonly "beforeSending": string;
    readonly "explain": string;
    readonly "send": string;
    readonly "sending": string;
  };
  readonly "sent": {
    readonly "title": string;
    readonly "code": string;
    readonly "keep": string;
    readonly "copy": string;
    readonly "copied": string;
    readonly "cannotCopy": string;
    readonly "next": string;
    readonly "nextBody": string;
    readonly "follow": string;
    readonly "firstCounted": string;
    readonly "another": string;
    readonly "shared": string;
    readonly "sharedBody": string;
    readonly "clear": string;
  };
};
