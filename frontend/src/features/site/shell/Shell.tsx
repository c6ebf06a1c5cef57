import type { ReactNode } from 'react';
import { words } from './words';
import { Footer } from './Footer';
import { Header } from './Header';
import { PhaseBanner } from './PhaseBanner';
import { TranslatedBanner } from './TranslatedBanner';

/** What surrounds every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <div className="ct-frame">
      <a className="nhsuk-skip-link" href="#maincontent" onClick={skipToMain}>
        {words.skip}
      </a>
      <Header />
      <PhaseBanner />
      <TranslatedBanner />
      <div className="ct-frame__page">{children}</div>
      <Footer />
    </div>
  );
}

/** Focuses the main part without touching the address: the router would take the hash for a navigation. */
function skipToMain(event: { preventDefault: () => void }) {
  const main = document.getElementById('maincontent');
  if (main !== null) {
    event.preventDefault();
    main.tabIndex = -1;
    main.focus();
    main.scrollIntoView();
  }
}
