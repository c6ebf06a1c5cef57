import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FormPage, useForm } from '@/design/form';
import { useAppointed } from '@/lib/appointments';
import { partnershipBySlugQuery } from '@/lib/reads';
import { createStrategy } from './api';
import { BackToDesk } from './BackToDesk';
import { words } from './words';
import { checkStrategy, strategyChangeOf, StrategyFields, type StrategyValues } from './StrategyFields';

const EMPTY: StrategyValues = { title: '', kind: '', periodFrom: '', periodTo: '' };

export function NewStrategyPage({ slug }: { readonly slug: string }) {
  const navigate = useNavigate();
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  useAppointed(['STRATEGY_LEAD'], partnership.id);
  const form = useForm({
    id: `new-strategy:${partnership.id}`,
    initial: EMPTY,
    check: checkStrategy,
    send: (values, sending) =>
      createStrategy({ ...strategyChangeOf(values), partnershipId: partnership.id }, sending),
    changes: ['strategy/strategies'],
    done: ({ id }) => navigate({ to: '/workspace/strategies/$strategyId', params: { strategyId: id } }),
  });
  return (
    <FormPage
      title={words.strategy.title}
      caption={partnership.name}
      before={<BackToDesk slug={slug} />}
      form={form}
      submitLabel={words.strategy.save}
    >
      <StrategyFields form={form} />
    </FormPage>
  );
}
