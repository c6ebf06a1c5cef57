import { Link } from '@tanstack/react-router';
import { words } from './words';

export function Footer() {
  const links = [
    { to: '/accessibility', label: words.accessibility },
    { to: '/privacy', label: words.privacy },
    { to: '/cookies', label: words.cookies },
  ] as const;
  return (
    <footer className="nhsuk-footer" role="contentinfo">
      <div className="nhsuk-width-container">
        <div className="nhsuk-footer__meta">
          <h2 className="nhsuk-u-visually-hidden">{words.footer}</h2>
          <ul className="nhsuk-footer__list">
            {links.map((link) => (
              <li className="nhsuk-footer__list-item" key={link.to}>
                <Link className="nhsuk-footer__list-item-link" to={link.to}>
                  {link.label}
                </Link>
              </li>
            ))}
            <li className="nhsuk-footer__list-item">
              <a className="nhsuk-footer__list-item-link" href="/developers">
                {words.developers}
              </a>
            </li>
          </ul>
          <p className="nhsuk-body-s">{words.about}</p>
        </div>
      </div>
    </footer>
  );
}
