import { Page } from '@/design/Page';
import { formatDate } from '@/lib/format';
import { type InformationText, words } from './content';

/** A page that only tells something. */
export function InformationPage({ text }: { readonly text: InformationText }) {
  return (
    <Page title={text.title} lead={text.lead}>
      {text.parts.map((part) => (
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
      <p className="ct-quiet">{words.reviewed(formatDate(text.reviewed))}</p>
    </Page>
  );
}
