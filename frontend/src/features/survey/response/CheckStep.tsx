import { useState } from 'react';
import { ErrorSummary, type FormError, formErrors, Waiting } from '@/design/form';
import { BackLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { SummaryList } from '@/design/parts';
import { SaidOf, Written } from '@/design/Written';
import { asProblem } from '@/lib/problem';
import type { Question, Survey } from '@/lib/reads';
import { type Answers, inWords } from './answers';
import { attemptOf, sendResponse } from './api';
import { kindOf } from './kinds';
import { words } from './words';
import type { Attempt, SentReceipt, SurveyDraft } from './draft';

interface CheckStepProps {
  readonly engagementId: string;
  readonly survey: Survey;
  readonly draft: SurveyDraft;
  /** Keeps what is about to be sent, and forgets it once it is known not to have arrived. */
  readonly onAttempts: (attempts: readonly Attempt[]) => void;
  /** Tells the receipt, and the answers that it is for. */
  readonly onSent: (receipt: SentReceipt, answers: Answers) => void;
}

/** All answers before they are sent, each with a way to change it. */
export function CheckStep({ engagementId, survey, draft, onAttempts, onSent }: CheckStepProps) {
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [tries, setTries] = useState(0);
  const [sending, setSending] = useState(false);
  const params = { engagementId };

  async function send() {
    const attempt = attemptOf(survey, draft);
    onAttempts([...draft.attempts, attempt]);
    setErrors([]);
    setSending(true);
    try {
      onSent(await sendResponse(engagementId, attempt, draft.attempts), draft.answers);
    } catch (error) {
      if (asProblem(error)?.outcomeUnknown !== true) {
        onAttempts(draft.attempts);
      }
      setErrors(formErrors(error));
      setTries(tries + 1);
      setSending(false);
    }
  }

  return (
    <Page
      title={words.check.title}
      step="check"
      before={
        sending ? undefined : (
          <BackLink
            to="/have-your-say/$engagementId/survey"
            params={params}
            search={{ step: survey.questions.length }}
          />
        )
      }
    >
      <ErrorSummary errors={errors} attempt={tries} />
      <SummaryList
        rows={survey.questions.map((question, index) => ({
          key: question.text,
          label: <Written>{question.text}</Written>,
          value: <AnswerInWords question={question} draft={draft} />,
          // What is on its way cannot be changed any more.
          action: sending ? undefined : (
            <TextLink
              to="/have-your-say/$engagementId/survey"
              params={params}
              search={{ step: index + 1, change: true }}
            >
              {words.check.change}
              <span className="nhsuk-u-visually-hidden">
                {' '}
                <SaidOf
                  text={question.text}
                  message={(asked) => words.check.changeHidden({ question: asked })}
                />
              </span>
            </TextLink>
          ),
        }))}
      />
      <h2 className="nhsuk-heading-m">{words.check.beforeSending}</h2>
      <p>{words.check.explain}</p>
      <Waiting busy={sending} />
      <button
        className="nhsuk-button"
        type="button"
        aria-disabled={sending}
        onClick={() => {
          if (!sending) {
            void send();
          }
        }}
      >
        {sending ? words.check.sending : words.check.send}
      </button>
    </Page>
  );
}

function AnswerInWords({ question, draft }: { readonly question: Question; readonly draft: SurveyDraft }) {
  const lines = inWords(question, draft.answers[question.id]);
  if (lines.length === 0) {
    return <span className="ct-quiet">{words.check.notAnswered}</span>;
  }
  return (
    <>
      {lines.map((line) => (
        <p className="ct-prewrap" key={line}>
          {kindOf(question).asAsked ? <Written>{line}</Written> : line}
        </p>
      ))}
    </>
  );
}
