import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Checkboxes, Form, ReadProblem, useForm } from '@/design/form';
import { ActionLink, BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { EmptyState, Panel } from '@/design/parts';
import { PublishedResults } from '@/design/publication/PublishedResults';
import { useAppointed } from '@/lib/appointments';
import { type Engagement, engagementQuery } from '@/lib/reads';
import { type Theme, themesQuery } from '@/lib/staffReads';
import { previewQuery, publishThemes } from './api';
import { words } from './words';

/** Shows the public page before it is public, then publishes it. */
export function PublishPage({ engagementId }: { readonly engagementId: string }) {
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  useAppointed(['ANALYST'], engagement.partnershipIds);
  const { data: themes } = useSuspenseQuery(themesQuery(engagementId));
  const [done, setDone] = useState(false);
  const form = useForm({
    id: `publish:${engagementId}`,
    initial: { themeIds: idsOf(themes.items.filter(({ publishedAt }) => Boolean(publishedAt))) },
    check: ({ themeIds }) =>
      themeIds.length > 0 ? [] : [{ field: 'themeIds', message: words.publish.error }],
    send: ({ themeIds }, { idempotencyKey }) => publishThemes(engagementId, themeIds, idempotencyKey),
    changes: ['engagement/themes', 'engagement/publications', 'engagement/engagements'],
    done: () => {
      setDone(true);
    },
  });
  const { themeIds } = form.values;
  const back = (
    <BackLink to="/workspace/engagements/$engagementId/answers" params={{ engagementId }}>
      {words.back}
    </BackLink>
  );
  if (done) {
    return (
      <Page title={words.publish.doneTitle} ownHeading step="done" before={back}>
        <Panel title={words.publish.doneTitle} />
        <p>{words.publish.doneBody}</p>
        <ActionLink to="/what-we-heard/$engagementId" params={{ engagementId }}>
          {words.publish.see}
        </ActionLink>
      </Page>
    );
  }
  return (
    <Page title={words.publish.title} caption={engagement.title} step="choose" before={back}>
      {themes.items.length === 0 ? (
        <EmptyState heading={words.publish.noThemes} />
      ) : (
        <Form form={form} submitLabel={words.publish.button}>
          <Checkboxes
            {...form.field('themeIds')}
            label={words.publish.choose}
            hint={words.publish.chooseHint}
            choices={themes.items.map((theme) => ({
              value: theme.id,
              label: theme.title,
              hint: words.codings({ count: theme.codings ?? 0 }),
            }))}
          />
          <p>
            <button
              className="ct-link-button"
              type="button"
              onClick={() => {
                form.change({ themeIds: idsOf(themes.items.filter(({ codings }) => Boolean(codings))) });
              }}
            >
              {words.publish.selectAll}
            </button>
          </p>
          <Preview engagement={engagement} themeIds={themeIds} />
          {themeIds.length > 0 && (
            <p>{words.publish.happens({ count: themeIds.length, engagement: engagement.title })}</p>
          )}
        </Form>
      )}
    </Page>
  );
}

function idsOf(themes: readonly Theme[]): string[] {
  return themes.map(({ id }) => id);
}

interface PreviewProps {
  readonly engagement: Engagement;
  readonly themeIds: readonly string[];
}

function Preview({ engagement, themeIds }: PreviewProps) {
  const preview = useQuery(previewQuery(engagement.id, themeIds));
  return (
    <section className="ct-preview" aria-labelledby="preview" aria-busy={preview.isFetching}>
      <h2 className="nhsuk-heading-m" id="preview">
        {words.publish.preview}
      </h2>
      <ReadProblem error={preview.error} />
      {preview.isLoading && <p role="status">{words.publish.previewing}</p>}
      {preview.data === undefined || themeIds.length === 0 ? (
        <p className="ct-quiet">{words.publish.previewNone}</p>
      ) : (
        <PublishedResults publication={preview.data} />
      )}
    </section>
  );
}
