import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormPage, useForm } from '@/design/form';
import { useAppointed } from '@/lib/appointments';
import { engagementQuery } from '@/lib/reads';
import { createMaterial } from './api';
import { BackToDesk } from './BackToDesk';
import { MaterialFields } from './MaterialFields';
import { checkMaterial, NEW_MATERIAL, uploads } from './materialValues';
import { words } from './words';

/** Gives people something to read before they answer. */
export function NewMaterialPage({ engagementId }: { readonly engagementId: string }) {
  const navigate = useNavigate();
  const text = words.material;
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  useAppointed(['ENGAGEMENT_LEAD'], engagement.partnershipIds);
  const [file, setFile] = useState<File>();
  const [upload] = useState(uploads);
  const form = useForm({
    id: `new-material:${engagementId}`,
    initial: NEW_MATERIAL,
    check: (values) => checkMaterial(values, file, { needsFile: true }),
    send: async ({ title, language }, sending) => {
      const fileId = file === undefined ? '' : await upload(file);
      return createMaterial({ engagementId, title: title.trim(), language, fileId }, sending);
    },
    changes: ['engagement/materials'],
    done: () => navigate({ to: '/workspace/engagements/$engagementId', params: { engagementId } }),
  });
  return (
    <FormPage
      title={text.newTitle}
      caption={engagement.title}
      lead={text.lead}
      before={<BackToDesk engagement={engagement} />}
      form={form}
      submitLabel={text.add}
    >
      <MaterialFields form={form} fileLabel={text.file} onChoose={setFile} />
    </FormPage>
  );
}
