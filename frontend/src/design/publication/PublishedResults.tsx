import type { ReactNode } from 'react';
import type { components } from '@/generated/engagement';
import { formatNumber } from '@/lib/format';
import { DataTable } from '../DataTable';
import { Details, EmptyState } from '../parts';
import { Written } from '../Written';
import { words } from './words';

type Publication = components['schemas']['Publication'];
type Figure = components['schemas']['Figure'];
type PublishedQuestion = Publication['questions'][number];

interface PublishedResultsProps {
  readonly publication: Pick<Publication, 'responses' | 'threshold' | 'themes' | 'questions'>;
  /** Where a theme leads to from here. */
  readonly themeLink?: (themeId: string, title: string) => ReactNode;
}

/** What people said, in themes and counts. The public page shows it, and so does the preview before publishing. */
export function PublishedResults({ publication, themeLink }: PublishedResultsProps) {
  const { responses, threshold, themes, questions } = publication;
  const chosen = questions.filter(({ kind }) => kind !== 'FREE_TEXT');
  const notYet = chosen.length > 0 && chosen.every(({ options }) => options.length === 0);
  const noneCounted = notYet || (chosen.length > 1 && !chosen.some(isCounted));
  return (
    <>
      <p className="nhsuk-lede-text">
        {isShown(responses)
          ? words.lead({ count: formatNumber(responses.count) })
          : words.leadFew({ threshold })}
      </p>
      <h2 className="nhsuk-heading-m">{words.themes}</h2>
      {themes.length === 0 ? (
        <EmptyState heading={words.noThemes} />
      ) : (
        <ul className="ct-entries">
          {themes.map((theme) => (
            <li className="ct-entry" key={theme.themeId} id={`theme-${theme.themeId}`}>
              <h3 className="nhsuk-heading-s ct-entry__heading">
                <Written>{theme.title}</Written>
              </h3>
              <p className="ct-entry__text">
                <Written>{theme.description}</Written>
              </p>
              <p className="ct-entry__note">
                <strong>{mentionsInWords(theme.contributions, threshold)}</strong>
                {themeLink?.(theme.themeId, theme.title)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Details summary={words.suppression}>
        <p>{words.suppressionBody({ threshold })}</p>
      </Details>
      {questions.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">{words.questions}</h2>
          {noneCounted && <NoneCounted why={notYet ? words.notYet : words.tooFew} questions={chosen} />}
          {questions
            .filter((question) => !(noneCounted && chosen.includes(question)))
            .map((question) => (
              <QuestionResult key={question.questionId} question={question} all={responses} />
            ))}
        </>
      )}
    </>
  );
}

interface NoneCountedProps {
  readonly why: string;
  readonly questions: readonly PublishedQuestion[];
}

/** The questions with choices, where none of them has a number: said once. */
function NoneCounted({ why, questions }: NoneCountedProps) {
  return (
    <>
      <p>{why}</p>
      <ul>
        {questions.map(({ questionId, text }) => (
          <li key={questionId}>
            <Written>{text}</Written>
          </li>
        ))}
      </ul>
    </>
  );
}

interface QuestionResultProps {
  readonly question: PublishedQuestion;
  readonly all: Figure;
}

function QuestionResult({ question, all }: QuestionResultProps) {
  if (!isCounted(question)) {
    return (
      <section>
        <h3 className="nhsuk-heading-s">
          <Written>{question.text}</Written>
        </h3>
        <p className="ct-quiet">{question.kind === 'FREE_TEXT' ? words.written : words.noCounts}</p>
      </section>
    );
  }
  return (
    <DataTable
      caption={<Written>{question.text}</Written>}
      rows={question.options}
      rowKey={(option) => option.label}
      columns={[
        { heading: words.option, cell: (option) => <Written>{option.label}</Written> },
        {
          heading: words.responses,
          numeric: true,
          cell: (option) => <Responses figure={option.responses} />,
        },
        { heading: words.share, cell: (option) => <Share figure={option.responses} all={all} /> },
      ]}
    />
  );
}

/** A bar beside its number; without either figure there is nothing to draw. */
function Share({ figure, all }: { readonly figure: Figure; readonly all: Figure }) {
  if (!isShown(figure) || !isShown(all) || all.count === 0) {
    return <span className="ct-quiet">{words.hidden}</span>;
  }
  const percent = Math.round((figure.count / all.count) * 100);
  return (
    <span className="ct-share">
      <svg className="ct-share__bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect className="ct-share__whole" width="100" height="12" />
        <rect className="ct-share__part" width={percent} height="12" />
      </svg>
      <span className="ct-share__percent">{words.ofAll({ percent })}</span>
    </span>
  );
}

function mentionsInWords(figure: Figure, threshold: number): string {
  return isShown(figure)
    ? words.mentions({ count: formatNumber(figure.count) })
    : words.fewMentions({ threshold });
}

/** A hidden number need not be a small one: it may be hidden only since another could be worked out from it. */
function Responses({ figure }: { readonly figure: Figure }) {
  return isShown(figure) ? formatNumber(figure.count) : <span className="ct-quiet">{words.hidden}</span>;
}

function isCounted({ options }: PublishedQuestion): boolean {
  return options.some(({ responses }) => isShown(responses));
}

function isShown(figure: Figure): figure is Figure & { readonly count: number } {
  return !figure.suppressed && typeof figure.count === 'number';
}
