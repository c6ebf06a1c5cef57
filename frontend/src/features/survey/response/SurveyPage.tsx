import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { surveyQuery, type Survey } from '@/lib/reads';
import { type Answers, firstInvalid } from './answers';
import { CheckStep } from './CheckStep';
import {
  forgetSurvey,
  keepReceipt,
  keepSurveyDraft,
  loadReceipt,
  loadSurveyDraft,
  type SurveyDraft,
} from './draft';
import { QuestionStep } from './QuestionStep';
import { SentStep } from './SentStep';
import { useStart } from './useStart';
import { type SurveyStep, stepNumber } from './steps';

interface SurveyPageProps {
  readonly engagementId: string;
  readonly surveyId: string;
  readonly step: SurveyStep;
  /** The person came from "check your answers" to change one, and goes back there. */
  readonly changing: boolean;
}

export function SurveyPage({ engagementId, surveyId, step, changing }: SurveyPageProps) {
  const { data: survey } = useSuspenseQuery(surveyQuery(surveyId));
  return (
    <Steps key={survey.id} engagementId={engagementId} survey={survey} step={step} changing={changing} />
  );
}

interface StepsProps extends Omit<SurveyPageProps, 'surveyId'> {
  readonly survey: Survey;
}

function Steps({ engagementId, survey, step, changing }: StepsProps) {
  const navigate = useNavigate({ from: '/have-your-say/$engagementId/survey' });
  const [draft, setDraft] = useState(() => loadSurveyDraft(survey));

  /** On top of what is kept now: a sending that ends late must not put back the answers that it began with. */
  function keep(part: Partial<SurveyDraft>) {
    const next = { ...loadSurveyDraft(survey), ...part };
    setDraft(next);
    keepSurveyDraft(survey, next);
  }

  useStart(engagementId, step !== 'sent' && draft.begun === undefined, (begun) => {
    keep({ begun });
  });

  if (step === 'sent') {
    const receipt = loadReceipt(survey);
    if (receipt !== undefined) {
      return (
        <SentStep
          receipt={receipt}
          onClear={() => {
            forgetSurvey(survey.id);
            // In place of this page, so that Back does not lead to where the code was.
            void navigate({ to: '/have-your-say', search: {}, replace: true });
          }}
        />
      );
    }
    return <Navigate to="/have-your-say/$engagementId" params={{ engagementId }} replace />;
  }

  const invalid = firstInvalid(survey, draft.answers);
  if (step === 'check') {
    if (invalid !== undefined) {
      return (
        <Navigate
          to="/have-your-say/$engagementId/survey"
          params={{ engagementId }}
          search={{ step: invalid }}
          replace
        />
      );
    }
    return (
      <CheckStep
        engagementId={engagementId}
        survey={survey}
        draft={draft}
        onAttempts={(attempts) => {
          keep({ attempts });
        }}
        onSent={(receipt, sent) => {
          const changedSince = !isSame(sent, loadSurveyDraft(survey).answers);
          keepReceipt(survey, changedSince ? { ...receipt, firstCounted: true } : receipt);
          // Emptied only once the last page is there: this page without answers would lead back to the first question.
          void navigate({ search: { step: 'sent' }, replace: true }).then(() => {
            setDraft({ answers: {}, attempts: [] });
          });
        }}
      />
    );
  }

  const number = Math.min(stepNumber(step), survey.questions.length);
  const question = survey.questions[number - 1];
  if (question === undefined) {
    return <Navigate to="/have-your-say/$engagementId" params={{ engagementId }} replace />;
  }
  return (
    <QuestionStep
      key={question.id}
      engagementId={engagementId}
      survey={survey}
      question={question}
      number={number}
      changing={changing}
      answers={draft.answers}
      onChange={(answers) => {
        keep({ answers });
      }}
      onContinue={() => {
        const last = number === survey.questions.length;
        void navigate({ search: { step: changing || last ? 'check' : number + 1 } });
      }}
    />
  );
}

function isSame(some: Answers, others: Answers): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
