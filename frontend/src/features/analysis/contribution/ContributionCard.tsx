import { useState } from 'react';
import { moveFocus } from '@/design/focus';
import { ActionProblem, Select, useAction } from '@/design/form';
import { Tag } from '@/design/parts';
import { formatDate } from '@/lib/format';
import type { Theme } from '@/lib/staffReads';
import { codeContribution, type Coding, type Contribution, rejectCoding } from './api';
import { words } from './words';

/** What an answer's themes tell: itself, and how many answers each theme has. */
const CODED = ['engagement/contributions', 'engagement/themes', 'engagement/publications'] as const;

interface ContributionCardProps {
  readonly contribution: Contribution;
  readonly number: number;
  readonly themes: readonly Theme[];
  /** Told what has been done, once the answer is as it is now. */
  readonly onDone: (said: string) => void;
}

/** The id of an answer's heading. */
export function answerHeading({ id }: Contribution): string {
  return `answer-${id}`;
}

/** One answer, the themes that it belongs to, and a way to add or remove one. */
export function ContributionCard({ contribution, number, themes, onDone }: ContributionCardProps) {
  const [themeId, setThemeId] = useState('');
  const [mistake, setMistake] = useState<string>();
  const text = words.answers;
  const heading = answerHeading(contribution);
  const choice = `theme-${contribution.id}`;
  const held = contribution.codings.filter((coding) => coding.state !== 'REJECTED');
  const offered = themes.filter((theme) => !held.some((coding) => coding.themeId === theme.id));

  const add = useAction(
    CODED,
    async (key, theme: Theme) => {
      await codeContribution(contribution.id, theme.id, key);
      return theme;
    },
    ({ title }) => {
      setThemeId('');
      onDone(text.added({ theme: title, number }));
    },
  );
  const remove = useAction(
    CODED,
    async (_key, coding: Coding) => rejectCoding(contribution.id, coding.id),
    ({ themeTitle }) => {
      onDone(text.removed({ theme: themeTitle, number }));
    },
  );

  return (
    <section className="nhsuk-card" aria-labelledby={heading}>
      <div className="nhsuk-card__content">
        <h3 className="nhsuk-card__heading nhsuk-heading-xs" id={heading}>
          {text.answer({ number })}
        </h3>
        <p className="ct-quiet nhsuk-u-margin-bottom-2">{contribution.questionText}</p>
        <blockquote className="ct-words ct-prewrap nhsuk-body">{contribution.text}</blockquote>
        <p className="ct-quiet nhsuk-body-s">
          {text.received({ date: formatDate(contribution.receivedAt) })}
        </p>
        <ActionProblem action={add} />
        <ActionProblem action={remove} />
        {held.length > 0 && (
          <ul className="ct-codings">
            {held.map((coding) => (
              <li key={coding.id}>
                <Tag colour="blue">{coding.themeTitle}</Tag>
                <button
                  className="ct-link-button"
                  type="button"
                  onClick={() => {
                    remove.run(coding);
                  }}
                >
                  {text.remove}
                  <span className="nhsuk-u-visually-hidden">
                    {' '}
                    {text.removeHidden({ theme: coding.themeTitle, number })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {offered.length > 0 && (
          <form
            className="ct-search"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              const theme = offered.find((one) => one.id === themeId);
              if (theme === undefined) {
                setMistake(text.chooseFirst);
                moveFocus(choice);
              } else {
                setMistake(undefined);
                add.run(theme);
              }
            }}
          >
            <Select
              path={choice}
              label={text.addThemeTo({ number })}
              error={mistake}
              value={themeId}
              options={[
                { value: '', label: text.choose },
                ...offered.map((theme) => ({ value: theme.id, label: theme.title })),
              ]}
              onChange={setThemeId}
            />
            <button
              className="nhsuk-button nhsuk-button--secondary"
              type="submit"
              aria-disabled={add.pending}
            >
              {text.add}
              <span className="nhsuk-u-visually-hidden"> {text.addHidden({ number })}</span>
            </button>
          </form>
        )}
      </div>
    </section>
  );
}
