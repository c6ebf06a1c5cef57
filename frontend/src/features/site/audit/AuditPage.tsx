import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DataTable } from '@/design/DataTable';
import { FilterSelect } from '@/design/FilterSelect';
import { BackLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { Details, EmptyState } from '@/design/parts';
import { ShowMore } from '@/design/ShowMore';
import { useAppointed } from '@/lib/appointments';
import { formatDate, formatTime } from '@/lib/format';
import { partnershipBySlugQuery } from '@/lib/reads';
import { DownloadChanges } from './DownloadChanges';
import { type AuditEntry, auditEntriesQuery, namesQuery } from './api';
import { type Part, PARTS } from '@/lib/parts';
import { kindInWords, memberInWords, verbInWords, whoInWords } from './inWords';
import { Value } from './Value';
import { words } from './words';

interface AuditPageProps {
  readonly slug: string;
  readonly part: Part;
  /** The one thing whose changes are shown; all where there is none. */
  readonly record: string | undefined;
}

/** What was changed in a partnership, for its secretariat. */
export function AuditPage({ slug, part, record }: AuditPageProps) {
  const navigate = useNavigate({ from: '/workspace/partnerships/$slug/changes' });
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  useAppointed(['SECRETARIAT'], partnership.id);
  const { data: names } = useSuspenseQuery(namesQuery(partnership.id));
  const list = useSuspenseInfiniteQuery(auditEntriesQuery(part, partnership.id, record));
  const entries = list.data.pages.flatMap((page) => page.items);
  return (
    <Page
      title={words.title}
      caption={partnership.name}
      lead={words.lead}
      wide
      before={<BackLink to="/workspace">{words.workspace}</BackLink>}
    >
      {record === undefined ? (
        <FilterSelect
          label={words.filter}
          button={words.filterButton}
          value={part}
          options={PARTS.map((one) => ({ value: one, label: words.parts[one] }))}
          onFilter={(value) => {
            void navigate({
              search: { part: PARTS.find((one) => one === value) ?? 'partners' },
              resetScroll: false,
            });
          }}
        />
      ) : (
        <p>
          {words.one}{' '}
          <TextLink to="/workspace/partnerships/$slug/changes" params={{ slug }} search={{ part }}>
            {words.all}
          </TextLink>
        </p>
      )}
      {entries.length === 0 && (
        <EmptyState heading={words.none}>
          <p>{words.noneHint}</p>
        </EmptyState>
      )}
      {entries.map((entry) => (
        <Entry
          key={entry.id}
          entry={entry}
          slug={slug}
          part={part}
          names={names}
          isOfMany={record === undefined}
        />
      ))}
      <ShowMore list={list} onMore={list.fetchNextPage} />
      {entries.length > 0 && <DownloadChanges part={part} partnershipId={partnership.id} recordId={record} />}
    </Page>
  );
}

interface EntryProps {
  readonly entry: AuditEntry;
  readonly slug: string;
  readonly part: Part;
  readonly names: ReadonlyMap<string, string>;
  readonly isOfMany: boolean;
}

function Entry({ entry, slug, part, names, isOfMany }: EntryProps) {
  const heading = words.entry({ kind: kindInWords(entry.kind), verb: verbInWords(entry.verb) });
  const when = words.when({ time: formatTime(entry.at), date: formatDate(entry.at) });
  return (
    <div className="nhsuk-card">
      <div className="nhsuk-card__content">
        <h2 className="nhsuk-card__heading nhsuk-heading-s">{heading}</h2>
        <p className="ct-quiet">
          {when}. {whoInWords(entry, names)}
        </p>
        {entry.changes.length > 0 &&
          (isOfMany ? (
            <Details summary={words.changes({ count: entry.changes.length })}>
              <Changes entry={entry} caption={`${heading}, ${when}`} />
            </Details>
          ) : (
            <Changes entry={entry} caption={`${heading}, ${when}`} />
          ))}
        {isOfMany && (
          <p>
            <TextLink
              to="/workspace/partnerships/$slug/changes"
              params={{ slug }}
              search={{ part, record: entry.recordId }}
            >
              {words.history}
              <span className="nhsuk-u-visually-hidden">
                {words.historyHidden({ kind: kindInWords(entry.kind), when })}
              </span>
            </TextLink>
          </p>
        )}
      </div>
    </div>
  );
}

interface ChangesProps {
  readonly entry: AuditEntry;
  readonly caption: string;
}

/** Each member of what was changed, before and after. */
function Changes({ entry, caption }: ChangesProps) {
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={entry.changes}
      rowKey={(change) => change.member}
      columns={[
        { heading: words.member, cell: (change) => memberInWords(change.member) },
        { heading: words.before, cell: (change) => <Value change={change} side="before" /> },
        { heading: words.after, cell: (change) => <Value change={change} side="after" /> },
      ]}
    />
  );
}
