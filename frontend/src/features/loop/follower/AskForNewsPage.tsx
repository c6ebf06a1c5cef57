import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormPage, TextField, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { SaidOf } from '@/design/Written';
import { language } from '@/lib/language';
import { engagementQuery } from '@/lib/reads';
import { follow } from './api';
import { words } from './words';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** Asks for an address to tell of what comes of an engagement; its owner confirms it by mail. */
export function AskForNewsPage({ engagementId }: { readonly engagementId: string }) {
  const text = words.ask;
  const [sentTo, setSentTo] = useState<string>();
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  const form = useForm({
    id: `news:${engagementId}`,
    initial: { address: '' },
    check: ({ address }) => checkAddress(address),
    send: async (values) => {
      const address = values.address.trim();
      await follow({ engagementId, address, language: language.code === 'cy' ? 'cy' : 'en' });
      return address;
    },
    changes: [],
    done: setSentTo,
  });
  const back = (
    <BackLink to="/have-your-say/$engagementId" params={{ engagementId }}>
      {text.back}
    </BackLink>
  );
  if (sentTo !== undefined) {
    return (
      <Page title={text.sentTitle} before={back} lead={text.sent({ address: sentTo })}>
        <p>{text.sentHint}</p>
      </Page>
    );
  }
  return (
    <FormPage
      title={text.title}
      lead={<SaidOf text={engagement.title} message={(title) => text.lead({ title })} />}
      before={back}
      form={form}
      submitLabel={text.send}
    >
      <TextField
        {...form.field('address')}
        label={text.address}
        hint={text.addressHint}
        autoComplete="email"
        spellCheck={false}
      />
    </FormPage>
  );
}

function checkAddress(address: string) {
  if (address.trim() === '') {
    return [{ field: 'address', message: words.ask.errors.empty }];
  }
  return ADDRESS.test(address.trim()) ? [] : [{ field: 'address', message: words.ask.errors.shape }];
}
