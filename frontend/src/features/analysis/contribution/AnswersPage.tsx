import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Download, type DownloadChoice } from '@/design/download/Download';
import { FilterSelect } from '@/design/FilterSelect';
import { BackLink, ButtonLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { EmptyState, InsetText, Tag } from '@/design/parts';
import { useAppointed } from '@/lib/appointments';
import { engagementJobs } from '@/lib/jobs';
import { engagementQuery } from '@/lib/reads';
import { type Theme, themesQuery } from '@/lib/staffReads';
import { exportResponses, type ResponseExport } from './api';
import { words } from './words';
import { Contributions } from './Contributions';

/** Which answers are shown: those with a theme, those without, or all. */
export type CodedFilter = 'yes' | 'no' | undefined;

const DOWNLOADS: readonly DownloadChoice<ResponseExport>[] = [
  { value: { shape: 'WIDE', format: 'CSV' }, label: words.answers.wideCsv },
  { value: { shape: 'WIDE', format: 'XLSX' }, label: words.answers.wideXlsx },
  { value: { shape: 'TIDY', format: 'CSV' }, label: words.answers.tidyCsv },
  { value: { shape: 'TIDY', format: 'XLSX' }, label: words.answers.tidyXlsx },
];

interface AnswersPageProps {
  readonly engagementId: string;
  readonly coded: CodedFilter;
}

/** What people wrote, beside the themes that are made of it. */
export function AnswersPage({ engagementId, coded }: AnswersPageProps) {
  const navigate = useNavigate({ from: '/workspace/engagements/$engagementId/answers' });
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  useAppointed(['ANALYST'], engagement.partnershipIds);
  const { data: themes } = useSuspenseQuery(themesQuery(engagementId));
  return (
    <Page
      title={words.answers.title}
      caption={engagement.title}
      wide
      before={
        <BackLink to="/workspace/engagements/$engagementId" params={{ engagementId }}>
          {engagement.title}
        </BackLink>
      }
    >
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-one-third">
          <Themes engagementId={engagementId} themes={themes.items} />
          <Download
            id={`responses:${engagementId}`}
            intro={words.answers.download}
            choices={DOWNLOADS}
            service={engagementJobs}
            start={(choice) => exportResponses(engagementId, choice)}
          />
        </div>
        <div className="nhsuk-grid-column-two-thirds">
          <h2 className="nhsuk-heading-m" id="answers">
            {words.answers.words}
          </h2>
          <InsetText>
            <p>{words.answers.confidential}</p>
          </InsetText>
          <FilterSelect
            label={words.answers.filter}
            button={words.answers.filterButton}
            value={coded ?? ''}
            options={[
              { value: '', label: words.answers.all },
              { value: 'no', label: words.answers.uncoded },
              { value: 'yes', label: words.answers.coded },
            ]}
            onFilter={(value) => {
              void navigate({
                search: value === 'yes' || value === 'no' ? { coded: value } : {},
                resetScroll: false,
              });
            }}
          />
          <Contributions engagementId={engagementId} themes={themes.items} coded={coded} headedBy="answers" />
        </div>
      </div>
    </Page>
  );
}

/** It was changed since it was published, and the public reads the old words. */
function hasUnpublishedWords({ title, description, published }: Theme): boolean {
  return published != null && (published.title !== title || published.description !== description);
}

function Themes({
  engagementId,
  themes,
}: {
  readonly engagementId: string;
  readonly themes: readonly Theme[];
}) {
  const text = words.answers;
  return (
    <section aria-labelledby="themes">
      <h2 className="nhsuk-heading-m" id="themes">
        {text.themes}
      </h2>
      {themes.length === 0 ? (
        <EmptyState heading={text.themesNone}>
          <p>{text.themesNoneHint}</p>
        </EmptyState>
      ) : (
        <ul className="ct-entries nhsuk-u-margin-bottom-4">
          {themes.map((theme) => (
            <li className="ct-entry" key={theme.id}>
              <h3 className="nhsuk-heading-xs ct-entry__heading">
                <TextLink
                  to="/workspace/engagements/$engagementId/themes/$themeId"
                  params={{ engagementId, themeId: theme.id }}
                >
                  {theme.title}
                </TextLink>
              </h3>
              <p className="ct-entry__note">
                <span>{text.codings({ count: theme.codings ?? 0 })}</span>
                <Tag colour={theme.publishedAt ? 'green' : 'grey'}>
                  {theme.publishedAt ? text.published : text.notPublished}
                </Tag>
                {hasUnpublishedWords(theme) && (
                  <span>{text.changedSince({ title: theme.published?.title ?? '' })}</span>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink
        variant="secondary"
        to="/workspace/engagements/$engagementId/themes/new"
        params={{ engagementId }}
      >
        {text.make}
      </ButtonLink>
      {themes.length > 0 && (
        <p>
          <ButtonLink to="/workspace/engagements/$engagementId/publish" params={{ engagementId }}>
            {text.publish}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
