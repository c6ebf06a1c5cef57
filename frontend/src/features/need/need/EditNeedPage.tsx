import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { editing, FormPage, useForm } from '@/design/form';
import { BackToDesk } from '@/design/strategy/BackToDesk';
import { PublishedAs } from '@/design/strategy/PublishedAs';
import { withChosen } from '@/design/strategy/ReasonedChoice';
import { linkedThemes, themeChoices } from '@/design/strategy/themes';
import { useAppointed } from '@/lib/appointments';
import { partnershipQuery } from '@/lib/reads';
import { arrivedThemesQuery } from '@/lib/staffReads';
import { updateNeed, needQuery, readNeed } from './api';
import { words } from './words';
import { checkNeed, needInputOf, NeedFields, needInWords, needValuesOf } from './NeedFields';

export function EditNeedPage({ needId }: { readonly needId: string }) {
  const navigate = useNavigate();
  const { data: need } = useSuspenseQuery(needQuery(needId));
  useAppointed(['STRATEGY_LEAD'], need.partnershipId);
  const { data: partnership } = useSuspenseQuery(partnershipQuery(need.partnershipId));
  const { data } = useSuspenseQuery(arrivedThemesQuery(need.partnershipId));
  const { slug } = partnership;
  const themes = withChosen(themeChoices(data.items), linkedThemes(need.themes));
  const form = useForm({
    id: `need:${needId}`,
    ...editing(need, needValuesOf, () => readNeed(needId)),
    check: (values) => checkNeed(values, themes),
    send: (values, { version = need.version }) =>
      updateNeed(needId, needInputOf(need.partnershipId, values), version),
    changes: ['strategy/needs', 'strategy/themes', 'strategy/threads'],
    done: () => navigate({ to: '/workspace/partnerships/$slug/strategy', params: { slug } }),
  });
  return (
    <FormPage
      title={words.need.editTitle}
      caption={partnership.name}
      before={<BackToDesk slug={slug} />}
      form={form}
      submitLabel={words.need.saveChanges}
      compare={(values) => needInWords(values, themes)}
    >
      {need.published ? (
        <PublishedAs
          hint={words.need.isPublic}
          parts={needInWords(needValuesOf(need.published), linkedThemes(need.published.themes))}
        />
      ) : null}
      <NeedFields form={form} themes={themes} />
    </FormPage>
  );
}
