import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { extensionRows } from '@/design/engagement/Extensions';
import { MaterialLink } from '@/design/engagement/MaterialLink';
import { BackLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { PartnershipLinks } from '@/design/partnerships/PartnershipLinks';
import { DoneNotice, SummaryList, type SummaryRow } from '@/design/parts';
import { useAppointed, useOwnOf, usePermissions } from '@/lib/appointments';
import { formatDate } from '@/lib/format';
import {
  endInWords,
  type Engagement,
  engagementQuery,
  materialsQuery,
  partnershipQuery,
  type Survey,
} from '@/lib/reads';
import { surveyOfQuery } from '@/lib/staffReads';
import { CloseEngagement } from './CloseEngagement';
import { words } from './words';
import { OpenEngagement } from './OpenEngagement';
import { StatusTag } from './StatusTag';

const FUNCTIONS = ['ENGAGEMENT_LEAD', 'ANALYST'] as const;

/** One engagement from behind: what it is, its survey, and the next thing to do with it. */
export function EngagementDeskPage({ engagementId }: { readonly engagementId: string }) {
  const permissions = usePermissions();
  const [done, setDone] = useState<string>();
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  const { partnershipIds } = engagement;
  useAppointed(FUNCTIONS, partnershipIds);
  const { data: partnership } = useSuspenseQuery(partnershipQuery(useOwnOf(FUNCTIONS, partnershipIds)));
  const { data: survey } = useSuspenseQuery(surveyOfQuery(engagementId));
  const leads = permissions.may('ENGAGEMENT_LEAD', partnershipIds);
  const analyses = permissions.may('ANALYST', partnershipIds);
  const isTaking = engagement.status === 'OPEN' || engagement.status === 'COMING';
  const params = { engagementId };
  return (
    <Page
      title={engagement.title}
      caption={partnership.name}
      before={
        <BackLink to="/workspace/partnerships/$slug/engagements" params={{ slug: partnership.slug }}>
          {words.engagements}
        </BackLink>
      }
    >
      {done !== undefined && (
        <DoneNotice>
          <p>{done}</p>
        </DoneNotice>
      )}
      <p>
        <StatusTag status={engagement.status} />
      </p>
      <SummaryList rows={rowsOf(engagement, survey)} />
      <ul className="nhsuk-list ct-link-list">
        {leads && engagement.status === 'DRAFT' && (
          <>
            <li>
              <TextLink to="/workspace/engagements/$engagementId/edit" params={params}>
                {words.overview.change} {words.overview.changeHidden}
              </TextLink>
            </li>
            <li>
              <TextLink to="/workspace/engagements/$engagementId/survey" params={params}>
                {survey === null ? words.overview.build : words.overview.changeSurvey}
              </TextLink>
            </li>
          </>
        )}
        {engagement.status !== 'DRAFT' && (
          <li>
            <TextLink to="/have-your-say/$engagementId" params={params}>
              {words.overview.publicPage}
            </TextLink>
          </li>
        )}
        {leads && isTaking && (
          <li>
            <TextLink to="/workspace/engagements/$engagementId/extend" params={params}>
              {words.overview.extend}
            </TextLink>
          </li>
        )}
        {analyses && engagement.status !== 'DRAFT' && (
          <li>
            <TextLink to="/workspace/engagements/$engagementId/answers" params={params}>
              {words.overview.answers}
            </TextLink>
          </li>
        )}
        {engagement.publishedAt ? (
          <li>
            <TextLink to="/what-we-heard/$engagementId" params={params}>
              {words.overview.heard}
            </TextLink>
          </li>
        ) : null}
      </ul>
      <Materials engagementId={engagementId} leads={leads} />
      {leads && engagement.status === 'DRAFT' && (
        <OpenEngagement
          engagement={engagement}
          hasSurvey={survey !== null}
          onOpened={({ status, opens }) => {
            setDone(
              status === 'COMING'
                ? words.overview.openedComing({ opens: formatDate(opens) })
                : words.overview.opened,
            );
          }}
        />
      )}
      {leads && isTaking && (
        <CloseEngagement
          engagement={engagement}
          onClosed={() => {
            setDone(words.overview.closed);
          }}
        />
      )}
    </Page>
  );
}

function Materials({ engagementId, leads }: { readonly engagementId: string; readonly leads: boolean }) {
  const text = words.overview;
  const { data: materials } = useSuspenseQuery(materialsQuery(engagementId));
  return (
    <section aria-labelledby="materials">
      <h2 className="nhsuk-heading-m" id="materials">
        {text.materials}
      </h2>
      {materials.items.length === 0 ? (
        <p>{text.noMaterials}</p>
      ) : (
        <ul>
          {materials.items.map((material) => (
            <li key={material.id}>
              <MaterialLink material={material} />{' '}
              {leads && (
                <TextLink
                  to="/workspace/engagements/$engagementId/materials/$materialId"
                  params={{ engagementId, materialId: material.id }}
                >
                  {text.change}{' '}
                  <span className="nhsuk-u-visually-hidden">
                    {text.changeMaterialHidden({ title: material.title })}
                  </span>
                </TextLink>
              )}
            </li>
          ))}
        </ul>
      )}
      {leads && (
        <p>
          <TextLink to="/workspace/engagements/$engagementId/materials/new" params={{ engagementId }}>
            {text.addMaterial}
          </TextLink>
        </p>
      )}
    </section>
  );
}

function rowsOf(engagement: Engagement, survey: Survey | null): SummaryRow[] {
  const text = words.overview;
  return [
    ...(engagement.partnershipIds.length > 1
      ? [{ key: text.askedBy, value: <PartnershipLinks ids={engagement.partnershipIds} /> }]
      : []),
    { key: text.kind, value: words.kinds[engagement.kind] },
    { key: text.purpose, value: <span className="ct-prewrap">{engagement.purpose}</span> },
    { key: text.audience, value: engagement.audience },
    {
      key: text.dates,
      value: words.list.from({ opens: formatDate(engagement.opens), closes: endInWords(engagement) }),
    },
    ...extensionRows(engagement),
    ...(engagement.decisionDue ? [{ key: text.decision, value: formatDate(engagement.decisionDue) }] : []),
    {
      key: text.survey,
      value: survey === null ? text.noSurvey : text.questions({ count: survey.questions.length }),
    },
    ...(engagement.closeReason ? [{ key: text.closedBecause, value: engagement.closeReason }] : []),
  ];
}
