import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { BackLink, TextLink } from '@/design/Navigation';
import { type Area, readArea } from '@/design/registers/api';
import { EndPage } from '@/design/registers/EndPage';
import { areas, itemQuery } from '@/design/registers/registers';
import { RenamePage } from '@/design/registers/RenamePage';
import { SuccessorPage } from '@/design/registers/SuccessorPage';
import { words as registerWords } from '@/design/registers/words';
import { useAdministrator } from '@/lib/appointments';
import { updateArea, endArea } from './api';
import { words } from './words';

interface AreaPageProps {
  readonly areaId: string;
}

/** Renames an area, and leads to its end and to what followed it. */
export function EditAreaPage({ areaId }: AreaPageProps) {
  const { area, shown } = useArea(areaId);
  const params = { areaId };
  return (
    <RenamePage
      title={words.areas.editTitle}
      label={words.areas.label}
      thing={area}
      changes="partners/areas"
      read={() => readArea(areaId)}
      save={({ kind, vintage, from, to = null }, name, version) =>
        updateArea(areaId, { kind, vintage, from, to, ...name }, version)
      }
      done={shown}
      before={<BackLink to="/workspace/areas">{words.areas.title}</BackLink>}
      actions={
        <>
          <TextLink to="/workspace/areas/$areaId/end" params={params}>
            {area.to ? registerWords.ending.move : registerWords.ending.areas.link}
          </TextLink>
          {area.to && (
            <TextLink to="/workspace/areas/$areaId/successor" params={params}>
              {registerWords.succession.areas.link}
            </TextLink>
          )}
        </>
      }
    />
  );
}

export function EndAreaPage({ areaId }: AreaPageProps) {
  const { area, shown } = useArea(areaId);
  return (
    <EndPage
      text={registerWords.ending.areas}
      thing={area}
      changes={['partners/areas']}
      read={() => readArea(areaId)}
      end={(on, version) => endArea(areaId, on, version)}
      done={shown}
      before={<BackToArea area={area} />}
    />
  );
}

export function AreaSuccessorPage({ areaId }: AreaPageProps) {
  const { area, shown } = useArea(areaId);
  return area.to ? (
    <SuccessorPage
      register={areas}
      thing={area}
      lastDay={area.to}
      done={shown}
      before={<BackToArea area={area} />}
    />
  ) : (
    <EndAreaPage areaId={areaId} />
  );
}

/** The area, and the way to the page on which everyone sees what has been saved. */
function useArea(areaId: string) {
  useAdministrator();
  const navigate = useNavigate();
  const { data: area } = useSuspenseQuery(itemQuery(areas, areaId));
  return {
    area,
    shown: () => navigate({ to: '/areas/$areaId', params: { areaId }, search: { saved: true } }),
  };
}

function BackToArea({ area }: { readonly area: Area }) {
  return (
    <BackLink to="/workspace/areas/$areaId/edit" params={{ areaId: area.id }}>
      {area.name}
    </BackLink>
  );
}
