import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { refresh } from '@/lib/fresh';
import { strategyQuery } from '@/lib/reads';
import { createSection, prioritiesQuery } from './api';
import { words } from './content';
import { checkSection, SectionFields, sectionTextOf, type SectionValues } from './SectionFields';

const EMPTY: SectionValues = { title: '', text: '', priorityIds: [] };

export function NewSectionPage({ strategyId }: { readonly strategyId: string }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: strategy } = useSuspenseQuery(strategyQuery(strategyId));
  const { data: priorities } = useSuspenseQuery(prioritiesQuery(strategy.partnershipId));
  const form = useForm({
    id: `new-section:${strategyId}`,
    initial: EMPTY,
    check: checkSection,
    send: (values, sending) => createSection(strategyId, sectionTextOf(values), sending),
    done: async () => {
      await refresh(queryClient, 'strategy');
      await navigate({ to: '/workspace/strategies/$strategyId', params: { strategyId } });
    },
  });
  return (
    <Page
      title={words.section.newTitle}
      caption={strategy.title}
      hasError={form.errors.length > 0}
      before={
        <BackLink to="/workspace/strategies/$strategyId" params={{ strategyId }}>
          {strategy.title}
        </BackLink>
      }
    >
      <Form form={form} submitLabel={words.section.saveNew}>
        <SectionFields form={form} priorities={priorities.items} />
      </Form>
    </Page>
  );
}
