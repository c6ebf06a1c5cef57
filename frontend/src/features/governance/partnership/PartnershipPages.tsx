import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ActionButton, ActionProblem, editing, FormPage, useAction, useForm } from '@/design/form';
import { BackLink, TextLink } from '@/design/Navigation';
import { readPartnership } from '@/design/registers/api';
import { EndPage } from '@/design/registers/EndPage';
import { partnerships } from '@/design/registers/registers';
import { RenamePage } from '@/design/registers/RenamePage';
import { SuccessorPage } from '@/design/registers/SuccessorPage';
import { words as registerWords } from '@/design/registers/words';
import { RichTextField } from '@/design/richtext';
import { useAdministrator, useAppointed, usePermissions } from '@/lib/appointments';
import { type Partnership, partnershipBySlugQuery } from '@/lib/reads';
import { EMPTY_RICH_TEXT, isBlank, plainText, type RichText } from '@/lib/richText';
import { updatePartnership, endPartnership } from './api';
import { words } from './words';

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
      save={(now, name, version) => updatePartnership(id, { ...keptOf(now), ...name }, version)}
      done={shown}
      before={<BackToPartnership partnership={partnership} />}
      actions={
        platformAdmin && (
          <>
            <TextLink to="/workspace/partnerships/$slug/end" params={{ slug }}>
              {to ? registerWords.ending.move : registerWords.ending.partnerships.link}
            </TextLink>
            {to && (
              <TextLink to="/workspace/partnerships/$slug/successor" params={{ slug }}>
                {registerWords.succession.partnerships.link}
              </TextLink>
            )}
          </>
        )
      }
    />
  );
}

/** What is not of the introduction is sent as it is now, so that no change of another person is undone. */
async function introduce(id: string, introduction: RichText | null, version: number): Promise<Partnership> {
  const now = await readPartnership(id);
  return updatePartnership(id, { ...keptOf(now), name: now.name, introduction }, version);
}

/** Writes what a partnership says of itself to everyone. */
export function IntroductionPage({ slug }: PartnershipPageProps) {
  const { partnership, shown } = usePartnership(slug);
  const { id, name, version: read } = partnership;
  useAppointed(['SECRETARIAT'], id);
  const text = words.introduction;
  const form = useForm({
    id: `introduction:${id}`,
    ...editing(
      partnership,
      ({ introduction }) => ({ introduction: introduction ?? EMPTY_RICH_TEXT }),
      () => readPartnership(id),
    ),
    check: ({ introduction }) =>
      isBlank(introduction) ? [{ field: 'introduction', message: text.error }] : [],
    send: ({ introduction }, { version = read }) => introduce(id, introduction, version),
    changes: ['partners/partnerships'],
    done: shown,
  });
  const remove = useAction(
    ['partners/partnerships'],
    () => introduce(id, null, read),
    () => {
      void shown();
    },
  );
  return (
    <FormPage
      title={text.title}
      caption={name}
      before={<BackToPartnership partnership={partnership} />}
      form={form}
      submitLabel={text.save}
      compare={({ introduction }) => [{ label: text.label, value: plainText(introduction) }]}
      actions={
        partnership.introduction && (
          <ActionButton action={remove} args={[]} variant="warning">
            {text.delete}
          </ActionButton>
        )
      }
    >
      <ActionProblem action={remove} />
      <RichTextField {...form.field('introduction')} label={text.label} hint={text.hint} />
    </FormPage>
  );
}

export function EndPartnershipPage({ slug }: PartnershipPageProps) {
  useAdministrator();
  const { partnership, shown } = usePartnership(slug);
  return (
    <EndPage
      text={registerWords.ending.partnerships}
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
function keptOf({
  kind,
  regime,
  tier,
  hostOrganisationId,
  parentId,
  areaIds,
  introduction,
  from,
}: Partnership) {
  return {
    kind,
    regime,
    tier,
    hostOrganisationId: hostOrganisationId ?? null,
    parentId: parentId ?? null,
    areaIds,
    introduction: introduction ?? null,
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
