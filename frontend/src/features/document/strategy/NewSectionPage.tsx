import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FormPage, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { useAppointed } from '@/lib/appointments';
import { strategyQuery } from '@/lib/reads';
import { EMPTY_RICH_TEXT } from '@/lib/richText';
import { createSection, usePriorities } from './api';
import { words } from './words';
import { checkSection, SectionFields, sectionTextOf, type SectionValues } from './SectionFields';

const EMPTY: SectionValues = { title: '', text: EMPTY_RICH_TEXT, priorityIds: [] };

export function NewSectionPage({ strategyId }: { readonly strategyId: string }) {
  const navigate = useNavigate();
  const { data: strategy } = useSuspenseQuery(strategyQuery(strategyId));
  useAppointed(['STRATEGY_LEAD'], strategy.partnershipIds);
  const priorities = usePriorities(strategy.partnershipIds);
  const params = { strategyId };
  const form = useForm({
    id: `new-section:${strategyId}`,
    initial: EMPTY,
    check: checkSection,
    send: (values, sending) => createSection(strategyId, sectionTextOf(values), sending),
    changes: ['strategy/sections', 'strategy/strategies', 'strategy/threads'],
    done: () => navigate({ to: '/workspace/strategies/$strategyId', params }),
  });
  return (
    <FormPage
      title={words.section.newTitle}
      caption={strategy.title}
      before={
        <BackLink to="/workspace/strategies/$strategyId" params={params}>
          {strategy.title}
        </BackLink>
      }
      form={form}
      submitLabel={words.section.saveNew}
    >
      <SectionFields form={form} priorities={priorities} />
    </FormPage>
  );
}
