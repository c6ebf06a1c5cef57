import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { editing, FormPage, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { NotFoundPage } from '@/design/ProblemPage';
import { useAppointed } from '@/lib/appointments';
import { problemFrom } from '@/lib/problem';
import { type Strategy, strategyQuery } from '@/lib/reads';
import { updateSection, readSections, type Section, sectionsQuery, usePriorities } from './api';
import { words } from './words';
import {
  checkSection,
  SectionFields,
  sectionInWords,
  sectionTextOf,
  type SectionValues,
} from './SectionFields';

interface EditSectionPageProps {
  readonly strategyId: string;
  readonly sectionId: string;
}

export function EditSectionPage({ strategyId, sectionId }: EditSectionPageProps) {
  const { data: strategy } = useSuspenseQuery(strategyQuery(strategyId));
  useAppointed(['STRATEGY_LEAD'], strategy.partnershipIds);
  const { data: sections } = useSuspenseQuery(sectionsQuery(strategyId));
  const section = sections.items.find((one) => one.id === sectionId);
  return section === undefined ? <NotFoundPage /> : <EditSection strategy={strategy} section={section} />;
}

function EditSection({ strategy, section }: { readonly strategy: Strategy; readonly section: Section }) {
  const navigate = useNavigate();
  const priorities = usePriorities(strategy.partnershipIds);
  const params = { strategyId: strategy.id };
  const form = useForm({
    id: `section:${section.id}`,
    ...editing(section, valuesOf, () => readSection(section)),
    check: checkSection,
    send: (values, { version = section.version }) => updateSection(section, sectionTextOf(values), version),
    changes: ['strategy/sections', 'strategy/strategies', 'strategy/threads'],
    done: () => navigate({ to: '/workspace/strategies/$strategyId', params }),
  });
  return (
    <FormPage
      title={words.section.editTitle}
      caption={section.title}
      before={
        <BackLink to="/workspace/strategies/$strategyId" params={params}>
          {strategy.title}
        </BackLink>
      }
      form={form}
      submitLabel={words.section.save}
      compare={(values) => sectionInWords(values, priorities)}
    >
      <SectionFields form={form} priorities={priorities} />
    </FormPage>
  );
}

function valuesOf({ title, text, priorityIds }: Section): SectionValues {
  return { title, text, priorityIds };
}

async function readSection({ id, strategyId }: Section): Promise<Section> {
  const { items } = await readSections(strategyId);
  const now = items.find((one) => one.id === id);
  if (now === undefined) {
    throw problemFrom(404, undefined);
  }
  return now;
}
