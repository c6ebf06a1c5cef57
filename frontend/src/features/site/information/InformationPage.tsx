import { Page } from '@/design/Page';
import { formatDate } from '@/lib/format';
import { words } from './words';

const REVIEWED = '2026-11-22';

interface Part {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
}

const TEXTS = { accessibility: words.accessibility, privacy: words.privacy, cookies: words.cookies };

/** A page that only tells something. */
export function InformationPage({ about }: { readonly about: keyof typeof TEXTS }) {
  const text = TEXTS[about];
  const parts: readonly Part[] = text.parts;
  return (
    <Page title={text.title} lead={text.lead}>
      {parts.map((part) => (
        <section key={part.heading}>
          <h2 className="nhsuk-heading-m">{part.heading}</h2>
          {part.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {part.list !== undefined && (
            <ul>
              {part.list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p className="ct-quiet">{words.reviewed({ date: formatDate(REVIEWED) })}</p>
    </Page>
  );
}
