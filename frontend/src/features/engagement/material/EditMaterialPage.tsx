import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { MaterialLink, nameOf } from '@/design/engagement/MaterialLink';
import {
  ActionButton,
  ActionProblem,
  type ComparedPart,
  editing,
  Form,
  useAction,
  useForm,
} from '@/design/form';
import { Page } from '@/design/Page';
import { InsetText } from '@/design/parts';
import { useAppointed } from '@/lib/appointments';
import { engagementQuery, type Material } from '@/lib/reads';
import { updateMaterial, materialQuery, readMaterial, removeMaterial } from './api';
import { BackToDesk } from './BackToDesk';
import { MaterialFields } from './MaterialFields';
import { checkMaterial, materialValuesOf, type MaterialValues, uploads } from './materialValues';
import { words } from './words';

/** Changes what people can read; its file, and that it is there, only while no one can have read it. */
export function EditMaterialPage({ materialId }: { readonly materialId: string }) {
  const navigate = useNavigate();
  const text = words.material;
  const { data: material } = useSuspenseQuery(materialQuery(materialId));
  const { data: engagement } = useSuspenseQuery(engagementQuery(material.engagementId));
  useAppointed(['ENGAGEMENT_LEAD'], engagement.partnershipIds);
  const [file, setFile] = useState<File>();
  const [upload] = useState(uploads);
  const isUnread = engagement.status === 'DRAFT';
  const toDesk = () =>
    navigate({ to: '/workspace/engagements/$engagementId', params: { engagementId: engagement.id } });
  const form = useForm({
    id: `edit-material:${materialId}`,
    ...editing(material, materialValuesOf, () => readMaterial(materialId)),
    check: (values) => checkMaterial(values, file, { needsFile: false }),
    send: async ({ title, language }, { version = material.version }) => {
      const fileId = file === undefined ? material.file.id : await upload(file);
      return updateMaterial(
        materialId,
        { engagementId: engagement.id, title: title.trim(), language, fileId },
        version,
      );
    },
    changes: ['engagement/materials'],
    done: toDesk,
  });
  return (
    <Page title={text.editTitle} caption={engagement.title} before={<BackToDesk engagement={engagement} />}>
      <p>
        <MaterialLink material={material} />
      </p>
      <Form form={form} submitLabel={text.save} compare={inWords}>
        <MaterialFields form={form} onChoose={setFile} {...(isUnread ? { fileLabel: text.otherFile } : {})} />
      </Form>
      {isUnread ? (
        <Remove material={material} onRemoved={toDesk} />
      ) : (
        <InsetText>
          <h2 className="nhsuk-heading-s">{text.staysHeading}</h2>
          <p>{text.stays}</p>
        </InsetText>
      )}
    </Page>
  );
}

function Remove({
  material,
  onRemoved,
}: {
  readonly material: Material;
  readonly onRemoved: () => Promise<void>;
}) {
  const text = words.material;
  const remove = useAction(
    ['engagement/materials'],
    () => removeMaterial(material),
    () => {
      void onRemoved();
    },
  );
  return (
    <section aria-labelledby="remove-it">
      <h2 className="nhsuk-heading-m" id="remove-it">
        {text.removeHeading}
      </h2>
      <ActionProblem action={remove} />
      <p>{text.removeBody}</p>
      <ActionButton action={remove} args={[]} variant="warning">
        {text.remove} <span className="nhsuk-u-visually-hidden">{nameOf(material)}</span>
      </ActionButton>
    </section>
  );
}

function languageOf(tag: string): string {
  const languages: Readonly<Record<string, string>> = words.material.languages;
  return languages[tag] ?? tag;
}

function inWords({ title, language, file }: MaterialValues): ComparedPart[] {
  return [
    { label: words.material.title, value: title },
    { label: words.material.language, value: languageOf(language) },
    { label: words.material.file, value: file },
  ];
}
