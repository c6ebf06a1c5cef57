import { useSuspenseQuery } from '@tanstack/react-query';
import { BackLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { DataLinks, DoneNotice, SummaryList } from '@/design/parts';
import { Written } from '@/design/Written';
import { useOwnPermissions } from '@/lib/appointments';
import { formatDate } from '@/lib/format';
import { areaQuery } from './api';
import { words } from './words';
import { History } from './History';

interface AreaPageProps {
  readonly areaId: string;
  /** An administrator has just saved a change. */
  readonly saved: boolean;
}

/** An area under one code: since when, until when, and what followed it. */
export function AreaPage({ areaId, saved }: AreaPageProps) {
  const { data: area } = useSuspenseQuery(areaQuery(areaId));
  const permissions = useOwnPermissions();
  const text = words.area;
  return (
    <Page
      title={area.name}
      heading={<Written>{area.name}</Written>}
      caption={text.kinds[area.kind]}
      before={<BackLink to="/" />}
    >
      {saved && (
        <DoneNotice>
          <p>{words.saved}</p>
        </DoneNotice>
      )}
      <History
        {...area}
        lastDay={area.to}
        linkTo={({ id, name }) => (
          <TextLink to="/areas/$areaId" params={{ areaId: id }}>
            <Written>{name}</Written>
          </TextLink>
        )}
      />
      <SummaryList
        rows={[
          { key: text.schemes[area.scheme], value: area.code },
          { key: text.from, value: formatDate(area.from) },
          ...(area.to ? [{ key: text.to, value: formatDate(area.to) }] : []),
        ]}
      />
      {permissions?.platformAdmin === true && (
        <p>
          <TextLink to="/workspace/areas/$areaId/edit" params={{ areaId }}>
            {text.change}
          </TextLink>
        </p>
      )}
      <DataLinks>
        {words.data} <a href={`/api/partners/v1/areas/${areaId}`}>{words.json}</a>
      </DataLinks>
    </Page>
  );
}
