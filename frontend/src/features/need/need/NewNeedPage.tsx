import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FormPage, useForm } from '@/design/form';
import { BackToDesk } from '@/design/strategy/BackToDesk';
import { themeChoices } from '@/design/strategy/themes';
import { useAppointed } from '@/lib/appointments';
import { partnershipBySlugQuery } from '@/lib/reads';
import { arrivedThemesQuery } from '@/lib/staffReads';
import { createNeed } from './api';
import { words } from './words';
import { checkNeed, needInputOf, NeedFields, type NeedValues } from './NeedFields';

interface NewNeedPageProps {
  readonly slug: string;
  /** The theme that one came from. */
  readonly theme: string | undefined;
}

/** What people lack, with the evidence and the themes that show it. */
export function NewNeedPage({ slug, theme }: NewNeedPageProps) {
  const navigate = useNavigate();
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  useAppointed(['STRATEGY_LEAD'], partnership.id);
  const { data } = useSuspenseQuery(arrivedThemesQuery(partnership.id));
  const themes = themeChoices(data.items);
  const initial: NeedValues = {
    statement: '',
    evidence: '',
    source: '',
    themes: theme !== undefined && themes.some((one) => one.id === theme) ? { [theme]: '' } : {},
  };
  const form = useForm({
    id: `new-need:${partnership.id}:${theme ?? ''}`,
    initial,
    check: (values) => checkNeed(values, themes),
    send: (values, sending) => createNeed(needInputOf(partnership.id, values), sending),
    changes: ['strategy/needs', 'strategy/themes', 'strategy/threads'],
    done: () => navigate({ to: '/workspace/partnerships/$slug/strategy', params: { slug } }),
  });
  return (
    <FormPage
      title={words.need.title}
      caption={partnership.name}
      before={<BackToDesk slug={slug} />}
      form={form}
      submitLabel={words.need.save}
    >
      <NeedFields form={form} themes={themes} />
    </FormPage>
  );
}
