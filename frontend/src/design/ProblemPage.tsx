import { Link, useLocation, useRouter } from '@tanstack/react-router';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { asProblem } from '@/lib/problem';
import { signInHref } from '@/lib/session';
import { words } from './words';
import { Waiting } from './form/Waiting';
import { Page } from './Page';

/** A page for what could not be shown at all: what happened, in plain words, and what to do now. */
export function ProblemPage({ error }: { readonly error: unknown }) {
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  const here = useLocation({ select: (location) => location.publicHref });
  const problem = asProblem(error);

  if (problem?.notFound === true) {
    return <NotFoundPage />;
  }
  if (problem?.signedOut === true) {
    return (
      <Page title={words.signedOut.heading} lead={words.signedOut.body}>
        <a className="nhsuk-button" href={signInHref(here)}>
          {words.signedOut.link}
        </a>
      </Page>
    );
  }
  if (problem?.forbidden === true) {
    return (
      <Page title={words.page.forbiddenTitle} lead={words.page.forbiddenBody}>
        <HomeLink />
      </Page>
    );
  }
  const unreachable = problem?.unreachable === true;
  return (
    <Page
      title={unreachable ? words.page.unreachableTitle : words.page.brokenTitle}
      lead={unreachable ? words.page.unreachableBody : words.page.brokenBody}
    >
      {problem?.requestId !== undefined && (
        <p>
          {words.page.reference} <strong>{problem.requestId}</strong>
        </p>
      )}
      <button
        className="nhsuk-button"
        type="button"
        onClick={() => {
          reset();
          void router.invalidate();
        }}
      >
        {words.page.tryAgain}
      </button>
      <HomeLink />
    </Page>
  );
}

export function NotFoundPage() {
  return (
    <Page title={words.page.notFoundTitle} lead={words.page.notFoundBody}>
      <HomeLink />
    </Page>
  );
}

export function LoadingPage() {
  return (
    <div className="nhsuk-width-container">
      <main className="nhsuk-main-wrapper" id="maincontent">
        <p role="status">{words.loading}</p>
        <Waiting busy />
      </main>
    </div>
  );
}

function HomeLink() {
  return (
    <p>
      <Link to="/">{words.page.home}</Link>
    </p>
  );
}
