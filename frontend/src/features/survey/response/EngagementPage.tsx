import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { extensionRows } from '@/design/engagement/Extensions';
import { MaterialLink } from '@/design/engagement/MaterialLink';
import { words as engagementWords } from '@/design/engagement/words';
import { BackLink, ButtonLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { PartnershipLinks } from '@/design/partnerships/PartnershipLinks';
import { InsetText, SummaryList } from '@/design/parts';
import { Status, useStatus } from '@/design/status';
import { Written } from '@/design/Written';
import { formatDate, formatTime } from '@/lib/format';
import {
  endInWords,
  type Engagement,
  engagementQuery,
  lastDayOf,
  materialsQuery,
  surveyQuery,
} from '@/lib/reads';
import { words } from './words';
import { forgetSurvey, hasSurveyDraft, hasSurveyTraces } from './draft';
import { lastMomentOf, mayStillSend } from './start';

const BEFORE = 'before-you-start';

/** The start page of an engagement: what is asked, of whom, until when, and how to take part. */
export function EngagementPage({ engagementId }: { readonly engagementId: string }) {
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  return (
    <Page
      title={engagement.title}
      heading={<Written>{engagement.title}</Written>}
      caption={words.kinds[engagement.kind]}
      lead={<Written>{engagement.purpose}</Written>}
      before={<BackLink to="/have-your-say" />}
    >
      <Materials engagementId={engagementId} />
      {engagement.status === 'OPEN' ? <Open engagement={engagement} /> : <NotOpen engagement={engagement} />}
      <SummaryList
        rows={[
          { key: words.start.askedBy, value: <PartnershipLinks ids={engagement.partnershipIds} /> },
          { key: words.start.who, value: <Written>{engagement.audience}</Written> },
          {
            key: words.start.dates,
            value: words.start.from({ opens: formatDate(engagement.opens), closes: endInWords(engagement) }),
          },
          ...extensionRows(engagement),
          ...decisionRow(engagement),
        ]}
      />
      {engagement.status !== 'DRAFT' && (
        <p>
          <TextLink to="/have-your-say/$engagementId/news" params={{ engagementId }}>
            {words.start.news}
          </TextLink>
        </p>
      )}
    </Page>
  );
}

function Materials({ engagementId }: { readonly engagementId: string }) {
  const { data: materials } = useSuspenseQuery(materialsQuery(engagementId));
  if (materials.items.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="materials">
      <h2 className="nhsuk-heading-m" id="materials">
        {engagementWords.materials.heading}
      </h2>
      <ul>
        {materials.items.map((material) => (
          <li key={material.id}>
            <MaterialLink material={material} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function decisionRow(engagement: Engagement): { key: string; value: ReactNode }[] {
  return engagement.decisionDue
    ? [{ key: words.start.decision, value: formatDate(engagement.decisionDue) }]
    : [];
}

function Open({ engagement }: { readonly engagement: Engagement }) {
  if (!engagement.surveyId) {
    return (
      <InsetText>
        <p>{words.start.noSurvey}</p>
      </InsetText>
    );
  }
  return <Start engagementId={engagement.id} surveyId={engagement.surveyId} />;
}

function Start({ engagementId, surveyId }: { readonly engagementId: string; readonly surveyId: string }) {
  const { data: survey } = useSuspenseQuery(surveyQuery(surveyId));
  const [traces, setTraces] = useState(() => hasSurveyTraces(surveyId));
  const { said, say } = useStatus();
  return (
    <>
      {survey.introduction ? (
        <p className="ct-prewrap">
          <Written>{survey.introduction}</Written>
        </p>
      ) : null}
      <h2 className="nhsuk-heading-m" id={BEFORE}>
        {words.start.before}
      </h2>
      <ul>
        <li>{words.start.questions({ count: survey.questions.length })}</li>
        <li>{words.start.anonymous}</li>
        <li>{words.start.receipt}</li>
      </ul>
      <ButtonLink to="/have-your-say/$engagementId/survey" params={{ engagementId }} search={{}}>
        {hasSurveyDraft(surveyId) ? words.start.goOn : words.start.startNow}
      </ButtonLink>
      {traces && (
        <p>
          {words.start.kept}{' '}
          <button
            className="ct-link-button"
            type="button"
            onClick={() => {
              forgetSurvey(surveyId);
              setTraces(false);
              say(words.start.cleared, BEFORE);
            }}
          >
            {words.start.clear}
          </button>
        </p>
      )}
      <Status>{said}</Status>
    </>
  );
}

function NotOpen({ engagement }: { readonly engagement: Engagement }) {
  if (engagement.status === 'DRAFT') {
    return (
      <InsetText>
        <p>{words.start.notYet}</p>
      </InsetText>
    );
  }
  if (engagement.status === 'COMING') {
    return (
      <InsetText>
        <h2 className="nhsuk-heading-s">{words.start.comingTitle}</h2>
        <p>{words.start.coming({ date: formatDate(engagement.opens) })}</p>
      </InsetText>
    );
  }
  return (
    <>
      <Begun engagement={engagement} />
      <Closed engagement={engagement} />
    </>
  );
}

/** For who had begun before the close, in this browser tab. */
function Begun({ engagement }: { readonly engagement: Engagement }) {
  if (!engagement.surveyId || !mayStillSend(engagement) || !hasSurveyDraft(engagement.surveyId)) {
    return null;
  }
  return (
    <InsetText>
      <h2 className="nhsuk-heading-s">{words.start.begunTitle}</h2>
      <p>{words.start.begun({ time: formatTime(lastMomentOf(engagement)) })}</p>
      <ButtonLink
        to="/have-your-say/$engagementId/survey"
        params={{ engagementId: engagement.id }}
        search={{}}
      >
        {words.start.goOn}
      </ButtonLink>
    </InsetText>
  );
}

function Closed({ engagement }: { readonly engagement: Engagement }) {
  return (
    <InsetText>
      <h2 className="nhsuk-heading-s">{words.start.closedTitle}</h2>
      <p>{words.start.closed({ date: formatDate(lastDayOf(engagement)) })}</p>
      {engagement.publishedAt ? (
        <p>
          <TextLink to="/what-we-heard/$engagementId" params={{ engagementId: engagement.id }}>
            {words.start.heard}
          </TextLink>
        </p>
      ) : (
        <p>{words.start.waiting}</p>
      )}
    </InsetText>
  );
}
