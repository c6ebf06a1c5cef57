import { asProblem } from '@/lib/problem';
import { ErrorBox } from './ErrorSummary';
import { actErrors } from './problems';
import { SignedOutNotice } from './SignedOutNotice';

/** Why something that was asked for did not come; what was there before stays on the page. */
export function ReadProblem({ error }: { readonly error: unknown }) {
  if (error === null) {
    return null;
  }
  return asProblem(error)?.signedOut === true ? (
    <SignedOutNotice attempt={0} />
  ) : (
    <ErrorBox errors={actErrors(error)} attempt={0} />
  );
}
