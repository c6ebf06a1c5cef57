import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FormPage, useForm } from '@/design/form';
import { BackToDesk } from '@/design/strategy/BackToDesk';
import { useAppointed } from '@/lib/appointments';
import { partnershipBySlugQuery } from '@/lib/reads';
import { createStrategy } from './api';
import { words } from './words';
import { checkStrategy, StrategyFields, strategyInputOf, type StrategyValues } from './StrategyFields';

export function NewStrategyPage({ slug }: { readonly slug: string }) {
  const navigate = useNavigate();
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  useAppointed(['STRATEGY_LEAD'], partnership.id);
  const form = useForm({
    id: `new-strategy:${partnership.id}`,
    initial: emptyOf(partnership.id),
    check: checkStrategy,
    send: (values, sending) => createStrategy(strategyInputOf(values), sending),
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

function emptyOf(partnershipId: string): StrategyValues {
  return { partnershipIds: [partnershipId], title: '', kind: '', periodFrom: '', periodTo: '' };
}
