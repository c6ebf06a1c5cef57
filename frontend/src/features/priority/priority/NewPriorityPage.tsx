import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FormPage, useForm } from '@/design/form';
import { Page } from '@/design/Page';
import { EmptyState } from '@/design/parts';
import { BackToDesk } from '@/design/strategy/BackToDesk';
import { themeChoices } from '@/design/strategy/themes';
import { useAppointed } from '@/lib/appointments';
import { partnershipBySlugQuery } from '@/lib/reads';
import { arrivedThemesQuery, needsQuery } from '@/lib/staffReads';
import { createPriority } from './api';
import { words } from './words';
import {
  checkPriority,
  needChoices,
  priorityInputOf,
  PriorityFields,
  type PriorityValues,
} from './PriorityFields';

interface NewPriorityPageProps {
  readonly slug: string;
  /** The need that one came from. */
  readonly need: string | undefined;
}

/** What is put first, and the needs and themes that it rests on. */
export function NewPriorityPage({ slug, need }: NewPriorityPageProps) {
  const navigate = useNavigate();
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  useAppointed(['STRATEGY_LEAD'], partnership.id);
  const { data: needs } = useSuspenseQuery(needsQuery(partnership.id));
  const { data: themes } = useSuspenseQuery(arrivedThemesQuery(partnership.id));
  const grounds = { needs: needChoices(needs.items), themes: themeChoices(themes.items) };
  const initial: PriorityValues = {
    statement: '',
    whyTogether: '',
    needs: need !== undefined && grounds.needs.some((one) => one.id === need) ? { [need]: '' } : {},
    themes: {},
  };
  const form = useForm({
    id: `new-priority:${partnership.id}:${need ?? ''}`,
    initial,
    check: (values) => checkPriority(values, grounds),
    send: (values, sending) => createPriority(priorityInputOf(partnership.id, values), sending),
    changes: ['strategy/priorities', 'strategy/needs', 'strategy/themes', 'strategy/threads'],
    done: () => navigate({ to: '/workspace/partnerships/$slug/strategy', params: { slug } }),
  });
  const frame = {
    title: words.priority.title,
    caption: partnership.name,
    before: <BackToDesk slug={slug} />,
  };
  return grounds.needs.length === 0 ? (
    <Page {...frame}>
      <EmptyState heading={words.priority.noNeeds}>
        <p>{words.priority.noNeedsHint}</p>
      </EmptyState>
    </Page>
  ) : (
    <FormPage {...frame} form={form} submitLabel={words.priority.save}>
      <PriorityFields form={form} {...grounds} />
    </FormPage>
  );
}
