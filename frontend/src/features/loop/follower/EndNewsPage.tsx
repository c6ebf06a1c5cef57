import { useState } from 'react';
import { ActionButton, ActionProblem, useAction } from '@/design/form';
import { Page } from '@/design/Page';
import { endFollowing } from './api';
import type { LinkPageProps } from './ConfirmNewsPage';
import { HaveYourSay } from './HaveYourSay';
import { words } from './words';

export function EndNewsPage({ token }: LinkPageProps) {
  const text = words.end;
  const [isOver, setOver] = useState(false);
  const end = useAction(
    [],
    () => endFollowing(token),
    () => {
      setOver(true);
    },
  );
  if (isOver) {
    return (
      <Page title={text.doneTitle} lead={text.done}>
        <HaveYourSay />
      </Page>
    );
  }
  return (
    <Page title={text.title} lead={text.body}>
      <ActionProblem action={end} />
      <ActionButton action={end} args={[]}>
        {text.button}
      </ActionButton>
    </Page>
  );
}
