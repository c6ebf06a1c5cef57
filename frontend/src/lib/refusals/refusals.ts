import { formatDate, formatEnd } from '../format';
import type { ApiProblem, Refusal } from '../problem';

/** What every page says by itself: who is not signed in, may not, or finds nothing; and what is worth another try. */
const SAID_BY_STATUS = new Set([401, 403, 404, 412, 429, 499]);

/** A day, and an instant at which something ends, as the services write them. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T.*Z$/u;
const FULL_HOUR = /T\d\d:00:00Z$/u;

type Params = Refusal['params'];
type Messages = Readonly<Record<string, unknown>>;

/** What people who take part can meet, in every language, and what only staff can. A page gets neither before it is refused. */
const catalogues: readonly (() => Promise<Messages>)[] = [
  async () => {
    const { words } = await import('./words');
    return words.codes;
  },
  async () => {
    const { words } = await import('./staff/words');
    return words.codes;
  },
];

/** A problem with the words of the site for it, which are read now. */
export async function worded(problem: ApiProblem): Promise<ApiProblem> {
  if (problem.status >= 500 || SAID_BY_STATUS.has(problem.status)) {
    return problem;
  }
  const codes = [problem, ...problem.errors].flatMap(({ code }) => (code === undefined ? [] : [code]));
  let messages: Messages = {};
  try {
    for (const read of catalogues) {
      if (codes.some((code) => !Object.hasOwn(messages, code))) {
        messages = { ...messages, ...(await read()) };
      }
    }
  } catch {
    // Nothing was loaded from where the pages came from: a general sentence is better than one in another language.
    return problem.saying(() => null);
  }
  return problem.saying((refusal) => inWords(messages, refusal));
}

function inWords(messages: Messages, { code, params }: Refusal): string | undefined {
  const message = code !== undefined && Object.hasOwn(messages, code) ? messages[code] : undefined;
  if (typeof message === 'string') {
    return message;
  }
  return isSentence(message) ? message(asPeopleSayThem(params)) : undefined;
}

function asPeopleSayThem(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? said(value) : value]),
  );
}

function said(value: string): string {
  if (INSTANT.test(value) && FULL_HOUR.test(value)) {
    return formatEnd(value);
  }
  return DAY.test(value) || INSTANT.test(value) ? formatDate(value) : value;
}

function isSentence(message: unknown): message is (params: Params) => string {
  return typeof message === 'function';
}
