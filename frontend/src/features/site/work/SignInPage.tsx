import { useLocation } from '@tanstack/react-router';
import { TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { signInHref } from '@/lib/session';
import { words } from './words';

/** Stands before the workspace for someone who is not signed in; sign-in leads back to where they wanted to go. */
export function SignInPage() {
  const here = useLocation({ select: (location) => location.publicHref });
  return (
    <Page title={words.signIn.title} lead={words.signIn.lead}>
      <a className="nhsuk-button" href={signInHref(here)}>
        {words.signIn.button}
      </a>
      <p>{words.signIn.public}</p>
      <p>
        <TextLink to="/have-your-say">{words.signIn.haveYourSay}</TextLink>
      </p>
    </Page>
  );
}
