import { useSuspenseQuery } from '@tanstack/react-query';
import { ListTable } from '@/design/DataTable';
import { BackLink, ButtonLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { EmptyState } from '@/design/parts';
import { useAppointed, usePermissions } from '@/lib/appointments';
import { formatDate } from '@/lib/format';
import { endInWords, engagementsQuery, partnershipBySlugQuery } from '@/lib/reads';
import { words } from './words';
import { StatusTag } from './StatusTag';

/** The engagements of a partnership, drafts too. */
export function StaffEngagementsPage({ slug }: { readonly slug: string }) {
  const permissions = usePermissions();
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  useAppointed(['ENGAGEMENT_LEAD', 'ANALYST'], partnership.id);
  const { data } = useSuspenseQuery(engagementsQuery({ partnershipId: partnership.id }));
  return (
    <Page
      title={words.engagements}
      caption={partnership.name}
      before={<BackLink to="/workspace">{words.workspace}</BackLink>}
    >
      {permissions.may('ENGAGEMENT_LEAD', partnership.id) && (
        <ButtonLink to="/workspace/partnerships/$slug/engagements/new" params={{ slug }}>
          {words.list.new}
        </ButtonLink>
      )}
      <ListTable
        caption={words.list.caption}
        rows={data.items}
        columns={[
          {
            heading: words.list.name,
            cell: (engagement) => (
              <TextLink to="/workspace/engagements/$engagementId" params={{ engagementId: engagement.id }}>
                {engagement.title}
              </TextLink>
            ),
          },
          { heading: words.list.status, cell: (engagement) => <StatusTag status={engagement.status} /> },
          {
            heading: words.list.dates,
            cell: (engagement) =>
              words.list.from({ opens: formatDate(engagement.opens), closes: endInWords(engagement) }),
          },
        ]}
        empty={
          <EmptyState heading={words.list.none}>
            <p>{words.list.noneHint}</p>
          </EmptyState>
        }
      />
    </Page>
  );
}
