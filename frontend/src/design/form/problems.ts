import { type ApiProblem, asProblem } from '@/lib/problem';
import { words } from '../content';
import type { FormError } from './ErrorSummary';
import { fieldId } from './fieldId';

/** What to tell a person whose form was refused: each field's error at its field, anything else in plain words. */
export function formErrors(error: unknown, isShown: (field: string) => boolean = isOnPage): FormError[] {
  const problem = asProblem(error);
  if (problem === undefined) {
    return [{ message: words.problems.unexpected(undefined) }];
  }
  if (problem.errors.length > 0) {
    return problem.errors.map(({ field, message }) => (isShown(field) ? { field, message } : { message }));
  }
  return [{ message: messageOf(problem) }];
}

function messageOf(problem: ApiProblem): string {
  if (problem.unreachable) {
    return words.problems.unreachable;
  }
  if (problem.status === 429) {
    return words.problems.tooMany;
  }
  if (problem.forbidden) {
    return words.problems.forbidden;
  }
  if (problem.notFound) {
    return words.problems.notFound;
  }
  if (problem.stale) {
    return words.problems.stale;
  }
  // The key of a try is made of what is sent, so this is no mistake that a person could mend.
  if (problem.slug === 'idempotency-mismatch') {
    return words.problems.mismatch;
  }
  if (problem.status < 500 && problem.detail !== undefined) {
    return problem.detail;
  }
  return words.problems.unexpected(problem.requestId);
}

/** An error whose field is not on the page gets no link: a link that leads nowhere is worse than none. */
function isOnPage(field: string): boolean {
  return document.getElementById(fieldId(field)) !== null;
}
