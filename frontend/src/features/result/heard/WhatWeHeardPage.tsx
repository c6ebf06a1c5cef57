import { useSuspenseQuery } from '@tanstack/react-query';
import { BackLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { DataLinks } from '@/design/parts';
import { PublishedResults } from '@/design/publication/PublishedResults';
import { Written } from '@/design/Written';
import { formatDate } from '@/lib/format';
import { publicationQuery } from './api';
import { words } from './words';

/** What people said at one engagement, as it was published. */
export function WhatWeHeardPage({ engagementId }: { readonly engagementId: string }) {
  const { data: publication } = useSuspenseQuery(publicationQuery(engagementId));
  return (
    <Page
      title={publication.engagementTitle}
      heading={<Written>{publication.engagementTitle}</Written>}
      caption={words.caption}
      before={<BackLink to="/have-your-say/$engagementId" params={{ engagementId }} />}
    >
      <PublishedResults
        publication={publication}
        themeLink={(themeId, title) => (
          <TextLink to="/threads/$node" params={{ node: `theme:${themeId}` }}>
            {words.thread}
            <span className="nhsuk-u-visually-hidden">
              : <Written>{title}</Written>
            </span>
          </TextLink>
        )}
      />
      {publication.publishedAt ? (
        <p className="ct-quiet">{words.published({ date: formatDate(publication.publishedAt) })}</p>
      ) : null}
      <DataLinks>
        {words.data}{' '}
        <a href={`/api/engagement/v1/engagements/${engagementId}/publications/latest`}>{words.json}</a>
      </DataLinks>
    </Page>
  );
}
