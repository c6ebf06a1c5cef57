import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { editing, FormPage, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { usePartnershipNames } from '@/design/partnerships/FurtherPartnerships';
import { PublishedAs } from '@/design/strategy/PublishedAs';
import { useAppointed } from '@/lib/appointments';
import { strategyQuery } from '@/lib/reads';
import { updateStrategy, readStrategy } from './api';
import { words } from './words';
import {
  checkStrategy,
  StrategyFields,
  strategyInputOf,
  strategyInWords,
  type StrategyValues,
  strategyValuesOf,
} from './StrategyFields';

export function EditStrategyPage({ strategyId }: { readonly strategyId: string }) {
  const navigate = useNavigate();
  const { data: strategy } = useSuspenseQuery(strategyQuery(strategyId));
  useAppointed(['STRATEGY_LEAD'], strategy.partnershipIds);
  const nameOf = usePartnershipNames();
  const inWords = (values: StrategyValues) => strategyInWords(values, nameOf);
  const params = { strategyId };
  const form = useForm({
    id: `strategy:${strategyId}`,
    ...editing(strategy, strategyValuesOf, () => readStrategy(strategyId)),
    check: checkStrategy,
    send: (values, { version = strategy.version }) =>
      updateStrategy(strategyId, strategyInputOf(values), version),
    changes: ['strategy/strategies', 'strategy/threads'],
    done: () => navigate({ to: '/workspace/strategies/$strategyId', params }),
  });
  return (
    <FormPage
      title={words.strategy.editTitle}
      caption={strategy.title}
      before={
        <BackLink to="/workspace/strategies/$strategyId" params={params}>
          {strategy.title}
        </BackLink>
      }
      form={form}
      submitLabel={words.strategy.saveChanges}
      compare={inWords}
    >
      {strategy.published ? (
        <PublishedAs
          hint={words.strategy.isPublic({ number: strategy.published.latestVersion })}
          parts={inWords(strategyValuesOf(strategy.published))}
        />
      ) : null}
      <StrategyFields form={form} isPublic={Boolean(strategy.published)} />
    </FormPage>
  );
}
