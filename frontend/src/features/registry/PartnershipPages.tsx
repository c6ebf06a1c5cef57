import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { BackLink, TextLink } from '@/design/Navigation';
import { useAdministrator, useAppointed, usePermissions } from '@/lib/appointments';
import { type Partnership, partnershipBySlugQuery } from '@/lib/reads';
import { changePartnership, endPartnership, readPartnership } from './api';
import { words } from './words';
import { EndPage } from './EndPage';
import { partnerships } from './registers';
import { RenamePage } from './RenamePage';
import { SuccessorPage } from './SuccessorPage';

interface PartnershipPageProps {
  readonly slug: string;
}

/** Renames a partnership; leads an administrator to its end and to what followed it. */
export function EditPartnershipPage({ slug }: PartnershipPageProps) {
  const { partnership, shown } = usePartnership(slug);
  const { platformAdmin } = usePermissions();
  const { id, to } = partnership;
  useAppointed(['SECRETARIAT'], id);
  return (
    <RenamePage
      title={words.partnerships.editTitle}
      label={words.partnerships.label}
      thing={partnership}
      changes="partners/partnerships"
      read={() => readPartnership(id)}
      save={(now, name, version) => changePartnership(id, { ...keptOf(now), ...name }, version)}
      done={shown}
      before={<BackToPartnership partnership={partnership} />}
      actions={
        platformAdmin && (
          <>
            <TextLink to="/workspace/partnerships/$slug/end" params={{ slug }}>
              {to ? words.ending.move : words.ending.partnerships.link}
            </TextLink>
            {to && (
              <TextLink to="/workspace/partnerships/$slug/successor" params={{ slug }}>
                {words.succession.partnerships.link}
              </TextLink>
            )}
          </>
        )
      }
    />
  );
}

export function EndPartnershipPage({ slug }: PartnershipPageProps) {
  useAdministrator();
  const { partnership, shown } = usePartnership(slug);
  return (
    <EndPage
      text={words.ending.partnerships}
      thing={partnership}
      changes={['partners/partnerships', 'partners/seats', 'partners/memberships', 'partners/appointments']}
      read={() => readPartnership(partnership.id)}
      end={(on, version) => endPartnership(partnership.id, on, version)}
      done={shown}
      before={<BackToEdit partnership={partnership} />}
    />
  );
}

export function PartnershipSuccessorPage({ slug }: PartnershipPageProps) {
  useAdministrator();
  const { partnership, shown } = usePartnership(slug);
  return partnership.to ? (
    <SuccessorPage
      register={partnerships}
      thing={partnership}
      lastDay={partnership.to}
      done={shown}
      before={<BackToEdit partnership={partnership} />}
    />
  ) : (
    <EndPartnershipPage slug={slug} />
  );
}

/** What a change of the name leaves as it is. */
function keptOf({ kind, regime, tier, hostOrganisationId, parentId, areaIds, from }: Partnership) {
  return {
    kind,
    regime,
    tier,
    hostOrganisationId: hostOrganisationId ?? null,
    parentId: parentId ?? null,
    areaIds,
    from,
  };
}

/** The partnership, and the way to the page on which everyone sees what has been saved. */
function usePartnership(slug: string) {
  const navigate = useNavigate();
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  return {
    partnership,
    shown: () => navigate({ to: '/partnerships/$slug', params: { slug }, search: { saved: true } }),
  };
}

function BackToPartnership({ partnership: { slug, name } }: { readonly partnership: Partnership }) {
  return (
    <BackLink to="/partnerships/$slug" params={{ slug }}>
      {name}
    </BackLink>
  );
}

function BackToEdit({ partnership: { slug, name } }: { readonly partnership: Partnership }) {
  return (
    <BackLink to="/workspace/partnerships/$slug/edit" params={{ slug }}>
      {name}
    </BackLink>
  );
}
