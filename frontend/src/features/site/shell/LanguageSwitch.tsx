import { useLocation } from '@tanstack/react-router';
import { isForEveryone, language, rememberLanguage } from '@/lib/language';

/** Leads to the same page in each other language, called as its readers call it. The choice is remembered. */
export function LanguageSwitch() {
  const href = useLocation({ select: (location) => location.href });
  const isOffered = useLocation({ select: (location) => isForEveryone(location.pathname) });
  if (!isOffered) {
    return null;
  }
  return language.others.map(({ code, tag, path, name }) => (
    <li className="nhsuk-header__account-item" key={code}>
      <a
        className="nhsuk-header__account-link"
        href={`${path}${href}`}
        lang={tag}
        hrefLang={tag}
        onClick={() => {
          rememberLanguage(code);
        }}
      >
        {name}
      </a>
    </li>
  ));
}
