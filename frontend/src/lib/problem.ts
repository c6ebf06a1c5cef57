/** Why the API refused something, for the site to put into words. */
export interface Refusal {
  /** Stable: `too-long`. */
  readonly code: string | undefined;
  /** What the words need: `max`. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** What the site says of a refusal: nothing where its code is not known here, null where the words did not come. */
type Said = string | null | undefined;

/** One field that the API refused, by the path it has in the request body. */
export interface FieldProblem extends Refusal {
  readonly field: string;
  /** English, for those who write programs; people read it only where the code is newer than the site. */
  readonly message: string;
  readonly said?: Said;
}

interface ProblemBody extends Refusal {
  readonly type: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly errors: readonly FieldProblem[];
}

/** What an API call throws: an RFC 9457 problem, or a failure to reach the API at all (status 0). */
export class ApiProblem extends Error implements Refusal {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly code: string | undefined;
  readonly params: Refusal['params'];
  readonly errors: readonly FieldProblem[];
  readonly said: Said;

  constructor(status: number, body: ProblemBody, said?: Said) {
    super(body.detail ?? body.title);
    this.name = 'ApiProblem';
    this.status = status;
    this.type = body.type;
    this.title = body.title;
    this.detail = body.detail;
    this.requestId = body.requestId;
    this.code = body.code;
    this.params = body.params;
    this.errors = body.errors;
    this.said = said;
  }

  /** The same with what the site says of it and of its errors. */
  saying(words: (refusal: Refusal) => Said): ApiProblem {
    const errors = this.errors.map((error) => ({ ...error, said: words(error) }));
    const { type, title, detail, requestId, code, params } = this;
    return new ApiProblem(this.status, { type, title, detail, requestId, code, params, errors }, words(this));
  }

  /** The stable last part of the problem's type: `/problems/invalid-request` is `invalid-request`. */
  get slug(): string {
    return this.type.slice(this.type.lastIndexOf('/') + 1);
  }

  get unreachable(): boolean {
    return this.status === 0;
  }

  /** 499 is what the gateway's OIDC layer answers to a script when the session has run out. */
  get signedOut(): boolean {
    return this.status === 401 || this.status === 499;
  }

  get notFound(): boolean {
    return this.status === 404;
  }

  get forbidden(): boolean {
    return this.status === 403;
  }

  get stale(): boolean {
    return this.status === 412;
  }

  /** The request may have been carried out although no answer came. */
  get outcomeUnknown(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** Makes a problem of whatever came back; a body that is no problem document still gives a usable one. */
export function problemFrom(status: number, body: unknown, requestId?: string | null): ApiProblem {
  const given = isRecord(body) ? body : {};
  return new ApiProblem(status, {
    type: text(given['type']) ?? 'about:blank',
    title: text(given['title']) ?? `HTTP ${String(status)}`,
    detail: text(given['detail']),
    requestId: text(given['requestId']) ?? requestId ?? undefined,
    ...refusalIn(given),
    errors: Array.isArray(given['errors']) ? given['errors'].flatMap(fieldProblemIn) : [],
  });
}

export function unreachable(cause: unknown): ApiProblem {
  const problem = problemFrom(0, { type: 'unreachable', title: 'Unreachable' });
  problem.cause = cause;
  return problem;
}

export function asProblem(error: unknown): ApiProblem | undefined {
  return error instanceof ApiProblem ? error : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function refusalIn(given: Record<string, unknown>): Refusal {
  const params = isRecord(given['params']) ? Object.entries(given['params']) : [];
  return {
    code: text(given['code']),
    params: Object.fromEntries(
      params.flatMap(([name, value]) =>
        typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
      ),
    ),
  };
}

function fieldProblemIn(value: unknown): FieldProblem[] {
  if (!isRecord(value) || typeof value['field'] !== 'string' || typeof value['message'] !== 'string') {
    return [];
  }
  return [{ ...refusalIn(value), field: value['field'], message: value['message'] }];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
