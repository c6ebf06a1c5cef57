import { type ApiProblem, asProblem } from '@/lib/problem';
import { words } from '../words';
import type { FormError } from './ErrorSummary';
import { fieldId } from './fieldId';

/** What to tell a person whose form was refused: each field's error at its field, anything else in plain words. */
export function formErrors(error: unknown): FormError[] {
  return errorsIn(error, words.problems.kept, onPage);
}

/** The same for an act or a read: there was nothing to fill in. */
export function actErrors(error: unknown): FormError[] {
  return errorsIn(error, '', () => undefined);
}

function errorsIn(error: unknown, kept: string, shown: (field: string) => string | undefined): FormError[] {
  const problem = asProblem(error);
  if (problem !== undefined && problem.errors.length > 0) {
    return problem.errors.map((error) => {
      const message = error.said === null ? words.problems.unworded : (error.said ?? error.message);
      const field = shown(error.field);
      return field === undefined ? { message } : { field, message };
    });
  }
  return [{ message: messageOf(problem, kept) }];
}

function messageOf(problem: ApiProblem | undefined, kept: string): string {
  if (problem?.unreachable === true) {
    return sentences(words.problems.unreachable, kept);
  }
  if (problem?.status === 429) {
    return sentences(words.problems.tooMany, kept);
  }
  if (problem?.slug === 'forged-request') {
    return sentences(words.problems.forged, kept);
  }
  if (problem?.forbidden === true) {
    return words.problems.forbidden;
  }
  if (problem?.notFound === true) {
    return words.problems.notFound;
  }
  if (problem?.stale === true) {
    return words.problems.stale;
  }
  // The key of a try is made of what is sent, so this is no mistake that a person could mend.
  if (problem?.slug === 'idempotency-mismatch') {
    return words.problems.mismatch;
  }
  if (problem !== undefined && problem.status < 500) {
    const said = problem.said === null ? words.problems.unworded : (problem.said ?? problem.detail);
    if (said !== undefined) {
      return said;
    }
  }
  const reference =
    problem?.requestId === undefined ? '' : words.problems.reference({ reference: problem.requestId });
  return sentences(words.problems.unexpected, kept, reference);
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * The field on the page that the error is in: a place inside a rich text has no control of its own. Where there is none
 * the error gets no link: a link that leads nowhere is worse than none.
 */
function onPage(field: string): string | undefined {
  const whole = field.split(/\.content\[/u, 1)[0] ?? field;
  return [field, whole].find((path) => document.getElementById(fieldId(path)) !== null);
}
