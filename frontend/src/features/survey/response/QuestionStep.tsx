import { useState } from 'react';
import { ErrorSummary } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import type { Question, Survey } from '@/lib/reads';
import { type Answers, errorIn, withAnswer } from './answers';
import { words } from './words';
import { QuestionField } from './QuestionField';

interface QuestionStepProps {
  readonly engagementId: string;
  readonly survey: Survey;
  readonly question: Question;
  readonly number: number;
  readonly changing: boolean;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  readonly onContinue: () => void;
}

/** One question on a page of its own. */
export function QuestionStep(props: QuestionStepProps) {
  const { survey, question, number, answers } = props;
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const answer = answers[question.id];

  function goOn() {
    const found = errorIn(question, answer);
    setError(found);
    if (found === undefined) {
      props.onContinue();
    } else {
      setAttempt(attempt + 1);
    }
  }

  return (
    <Page title={question.text} ownHeading step={number} before={<StepBack {...props} />}>
      <ErrorSummary
        errors={error === undefined ? [] : [{ field: 'answer', message: error }]}
        attempt={attempt}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <p className="nhsuk-caption-l ct-progress">
          {words.question.progress({ number, of: survey.questions.length })}
        </p>
        <QuestionField
          question={question}
          answer={answer}
          error={error}
          onChange={(next) => {
            props.onChange(withAnswer(answers, question, next));
          }}
        />
        <button className="nhsuk-button" type="submit">
          {words.question.continue}
        </button>
      </form>
    </Page>
  );
}

function StepBack({ engagementId, number, changing }: QuestionStepProps) {
  const params = { engagementId };
  if (changing) {
    return <BackLink to="/have-your-say/$engagementId/survey" params={params} search={{ step: 'check' }} />;
  }
  return number === 1 ? (
    <BackLink to="/have-your-say/$engagementId" params={params} />
  ) : (
    <BackLink to="/have-your-say/$engagementId/survey" params={params} search={{ step: number - 1 }} />
  );
}
