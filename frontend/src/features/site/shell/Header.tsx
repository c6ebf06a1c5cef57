import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { type Person, sessionQuery, signInHref, signOut } from '@/lib/session';
import { LanguageSwitch } from './LanguageSwitch';
import { words } from './words';

export function Header() {
  const session = useQuery(sessionQuery);
  const person = session.data?.person ?? undefined;
  return (
    <header className="nhsuk-header" role="banner">
      <div className="nhsuk-header__container nhsuk-width-container">
        <div className="nhsuk-header__service">
          <Link className="nhsuk-header__service-logo ct-logo" to="/" aria-label={words.homeLink}>
            <Mark />
            <span className="nhsuk-header__service-name ct-logo__name">{words.site}</span>
          </Link>
        </div>
        <Account person={person} known={session.isSuccess} />
      </div>
      <Navigation signedIn={person !== undefined} />
    </header>
  );
}

function Navigation({ signedIn }: { readonly signedIn: boolean }) {
  const items = [
    { to: '/have-your-say', label: words.haveYourSay },
    { to: '/follow', label: words.follow },
    { to: '/organisations', label: words.organisations },
    ...(signedIn ? ([{ to: '/workspace', label: words.workspace }] as const) : []),
  ] as const;
  return (
    <nav className="nhsuk-header__navigation ct-navigation" aria-label={words.menu}>
      <div className="nhsuk-header__navigation-container nhsuk-width-container">
        <ul className="nhsuk-header__navigation-list">
          {items.map((item) => (
            <li className="nhsuk-header__navigation-item" key={item.to}>
              <Link
                className="nhsuk-header__navigation-link"
                to={item.to}
                activeProps={{ 'aria-current': 'true' }}
                activeOptions={{ includeSearch: false }}
              >
                {item.label}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

interface AccountProps {
  readonly person: Person | undefined;
  /** Who is signed in has been asked. */
  readonly known: boolean;
}

function Account({ person, known }: AccountProps) {
  const here = useLocation({ select: (location) => location.publicHref });
  const atHome = useLocation({ select: (location) => location.pathname === '/' });
  return (
    <nav className="nhsuk-header__account" aria-label={words.account}>
      <ul className="nhsuk-header__account-list">
        <LanguageSwitch />
        {known && person === undefined && (
          <li className="nhsuk-header__account-item">
            <a className="nhsuk-header__account-link" href={signInHref(atHome ? '/workspace' : here)}>
              {words.signIn}
            </a>
          </li>
        )}
        {person !== undefined && (
          <>
            <li className="nhsuk-header__account-item">{person.name ?? person.email ?? words.account}</li>
            <li className="nhsuk-header__account-item">
              <SignOutButton person={person} />
            </li>
          </>
        )}
      </ul>
    </nav>
  );
}

function SignOutButton({ person }: { readonly person: Person }) {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <button
        className="nhsuk-header__account-button"
        type="button"
        onClick={() => {
          signOut(person).catch(() => {
            setFailed(true);
          });
        }}
      >
        {words.signOut}
      </button>
      {failed && <span role="alert">{words.signOutFailed}</span>}
    </>
  );
}

/** One thread through three knots: what was said, what was decided, what was done. */
function Mark() {
  return (
    <svg
      className="ct-logo__mark"
      viewBox="0 0 56 40"
      width="56"
      height="40"
      focusable="false"
      aria-hidden="true"
    >
      <path d="M6 30c11 0 11-20 22-20s11 20 22 20" />
      <circle cx="6" cy="30" r="5" />
      <circle cx="28" cy="10" r="5" />
      <circle cx="50" cy="30" r="5" />
    </svg>
  );
}
