/** One field that the API refused, by the path it has in the request body. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly errors: readonly FieldProblem[];
}

/** What an API call throws: an RFC 9457 problem, or a failure to reach the API at all (status 0). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly errors: readonly FieldProblem[];

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title);
    this.name = 'ApiProblem';
    this.status = status;
    this.type = body.type;
    this.title = body.title;
    this.detail = body.detail;
    this.requestId = body.requestId;
    this.errors = body.errors;
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
    errors: Array.isArray(given['errors']) ? given['errors'].filter(isFieldProblem) : [],
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

function isFieldProblem(value: unknown): value is FieldProblem {
  return isRecord(value) && typeof value['field'] === 'string' && typeof value['message'] === 'string';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
