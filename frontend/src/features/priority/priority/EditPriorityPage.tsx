import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { editing, FormPage, useForm } from '@/design/form';
import { BackToDesk } from '@/design/strategy/BackToDesk';
import { PublishedAs } from '@/design/strategy/PublishedAs';
import { withChosen } from '@/design/strategy/ReasonedChoice';
import { linkedThemes, themeChoices } from '@/design/strategy/themes';
import { useAppointed } from '@/lib/appointments';
import { partnershipQuery } from '@/lib/reads';
import { arrivedThemesQuery, needsQuery } from '@/lib/staffReads';
import { updatePriority, priorityQuery, readPriority } from './api';
import { words } from './words';
import {
  checkPriority,
  linkedNeeds,
  needChoices,
  priorityInputOf,
  PriorityFields,
  priorityInWords,
  priorityValuesOf,
} from './PriorityFields';

export function EditPriorityPage({ priorityId }: { readonly priorityId: string }) {
  const navigate = useNavigate();
  const { data: priority } = useSuspenseQuery(priorityQuery(priorityId));
  useAppointed(['STRATEGY_LEAD'], priority.partnershipId);
  const { data: partnership } = useSuspenseQuery(partnershipQuery(priority.partnershipId));
  const { data: needs } = useSuspenseQuery(needsQuery(priority.partnershipId));
  const { data: themes } = useSuspenseQuery(arrivedThemesQuery(priority.partnershipId));
  const { slug } = partnership;
  const grounds = {
    needs: withChosen(needChoices(needs.items), linkedNeeds(priority.needs)),
    themes: withChosen(themeChoices(themes.items), linkedThemes(priority.themes)),
  };
  const form = useForm({
    id: `priority:${priorityId}`,
    ...editing(priority, priorityValuesOf, () => readPriority(priorityId)),
    check: (values) => checkPriority(values, grounds),
    send: (values, { version = priority.version }) =>
      updatePriority(priorityId, priorityInputOf(priority.partnershipId, values), version),
    changes: ['strategy/priorities', 'strategy/needs', 'strategy/themes', 'strategy/threads'],
    done: () => navigate({ to: '/workspace/partnerships/$slug/strategy', params: { slug } }),
  });
  return (
    <FormPage
      title={words.priority.editTitle}
      caption={partnership.name}
      before={<BackToDesk slug={slug} />}
      form={form}
      submitLabel={words.priority.saveChanges}
      compare={(values) => priorityInWords(values, grounds)}
    >
      {priority.published ? (
        <PublishedAs
          hint={words.priority.isPublic}
          parts={priorityInWords(priorityValuesOf(priority.published), {
            needs: linkedNeeds(priority.published.needs),
            themes: linkedThemes(priority.published.themes),
          })}
        />
      ) : null}
      <PriorityFields form={form} {...grounds} />
    </FormPage>
  );
}
