import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ActionButton, ActionProblem, Checkboxes, ReadProblem, useAction } from '@/design/form';
import { ActionLink, BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { EmptyState, Panel } from '@/design/parts';
import { PublishedResults } from '@/design/publication/PublishedResults';
import { useAppointed } from '@/lib/appointments';
import { type Engagement, engagementQuery } from '@/lib/reads';
import { previewQuery, publishThemes, type Theme, themesQuery } from './api';
import { words } from './content';

/** Shows the public page before it is public, then publishes it. */
export function PublishPage({ engagementId }: { readonly engagementId: string }) {
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  useAppointed(['ANALYST'], engagement.partnershipId);
  const { data: themes } = useSuspenseQuery(themesQuery(engagementId));
  const [chosen, setChosen] = useState(() => themes.items.filter(isReady).map((theme) => theme.id));
  const [done, setDone] = useState(false);
  const publish = useAction(
    'engagement',
    (key, themeIds: readonly string[]) => publishThemes(engagementId, themeIds, key),
    () => {
      setDone(true);
    },
  );
  const back = (
    <BackLink to="/workspace/engagements/$engagementId/answers" params={{ engagementId }}>
      {words.answers.title}
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
      <ActionProblem action={publish} />
      {themes.items.length === 0 ? (
        <EmptyState heading={words.publish.noThemes} />
      ) : (
        <Checkboxes
          path="themeIds"
          label={words.publish.choose}
          hint={words.publish.chooseHint}
          choices={themes.items.map((theme) => ({
            value: theme.id,
            label: theme.title,
            hint: words.answers.codings(theme.codings ?? 0),
          }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <Preview engagement={engagement} themeIds={chosen} />
      {chosen.length > 0 && (
        <>
          <p>{words.publish.happens(chosen.length, engagement.title)}</p>
          <ActionButton action={publish} args={[chosen]}>
            {words.publish.button}
          </ActionButton>
        </>
      )}
    </Page>
  );
}

/** A theme that gathers nothing yet is offered, but not chosen beforehand. */
function isReady(theme: Theme): boolean {
  return (theme.codings ?? 0) > 0 || Boolean(theme.publishedAt);
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
